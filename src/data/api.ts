import { facetsOf } from '../lib/facets.ts';
import { skosVocabulary } from '../lib/skos-vocabulary.ts';
import { apiSchemaUrl } from '../lib/urls.ts';
import { shownUrl } from '../lib/absolute-url.ts';
import { catalogue, changeList, changesOf, openData, type Change, type OpenData } from '../records/open-data.ts';
import { listSchema, RECORD_SCHEMAS, type RecordList } from '../records/record-schemas.ts';
import { getLibrary } from './library.ts';
import { getRedirects } from './redirects.ts';

/** Names of the files of /api/, the lists before those that are made of all of them. */
const NAMES = [...(Object.keys(RECORD_SCHEMAS) as RecordList[]), 'vocabulary', 'index', 'changes'] as const;
type ApiName = (typeof NAMES)[number];

let made: Promise<OpenData> | undefined;
let changes: Change[] | undefined;
/** Files that are still to be made: after the last of them nothing holds the records, which are as large as the library. */
const waiting = new Set<ApiName>(NAMES);

async function makeOpenData(): Promise<OpenData> {
  const data = openData(await getLibrary());
  changes = changesOf(data);
  return data;
}

/** The open data, made once for the files of a build. */
const getOpenData = (): Promise<OpenData> => (import.meta.env.DEV ? makeOpenData() : (made ??= makeOpenData()));

/** Every entry with the day of its last change, the newest first. */
export async function getChanges(): Promise<Change[]> {
  if (!changes || import.meta.env.DEV) changes = changesOf(await getOpenData());
  return changes;
}

/** The vocabulary of /api/vocabulary.json, as SKOS in JSON-LD. */
async function vocabulary() {
  const library = await getLibrary();
  return skosVocabulary(library.categories, library.terms, new Set(facetsOf(library).tags.map(({ id }) => id)));
}

/** Static paths of /api/<name>.json. */
export const apiPaths = () => NAMES.map((name) => ({ params: { name } }));

/** What /api/<name>.json holds. */
export async function apiFile(name: ApiName): Promise<unknown> {
  const data = await getOpenData();
  waiting.delete(name);
  if (waiting.size === 0) made = undefined;
  switch (name) {
    case 'vocabulary':
      return vocabulary();
    case 'index':
      return catalogue(data);
    case 'changes':
      return changeList(data, getRedirects());
    default:
      return data[name];
  }
}

/** Static paths of /api/schema/<name>.json. */
export const apiSchemaPaths = () =>
  (Object.keys(RECORD_SCHEMAS) as RecordList[]).map((name) => ({
    params: { name },
    props: { content: listSchema(name, shownUrl(apiSchemaUrl(name))) },
  }));
