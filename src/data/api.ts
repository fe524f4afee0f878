import { facetsOf } from '../lib/facets.ts';
import { skosVocabulary } from '../lib/skos-vocabulary.ts';
import { apiSchemaUrl } from '../lib/urls.ts';
import { shownUrl } from '../lib/absolute-url.ts';
import { catalogue, changeList, openData, type OpenData } from '../records/open-data.ts';
import { listSchema, RECORD_SCHEMAS, type RecordList } from '../records/record-schemas.ts';
import { getLibrary } from './library.ts';
import { getRedirects } from './redirects.ts';

let kept: Promise<OpenData> | undefined;

/** The open data, made once a build. */
export function getOpenData(): Promise<OpenData> {
  if (import.meta.env.DEV) return getLibrary().then(openData);
  kept ??= getLibrary().then(openData);
  return kept;
}

/** The vocabulary of /api/vocabulary.json, as SKOS in JSON-LD. */
async function vocabulary() {
  const library = await getLibrary();
  return skosVocabulary(library.categories, library.terms, new Set(facetsOf(library).tags.map(({ id }) => id)));
}

/** Static paths of /api/<name>.json, each with what it holds. */
export async function apiPaths() {
  const data = await getOpenData();
  const files: Record<string, unknown> = {
    ...data,
    vocabulary: await vocabulary(),
    index: catalogue(data),
    changes: changeList(data, getRedirects()),
  };
  return Object.entries(files).map(([name, content]) => ({ params: { name }, props: { content } }));
}

/** Static paths of /api/schema/<name>.json. */
export const apiSchemaPaths = () =>
  (Object.keys(RECORD_SCHEMAS) as RecordList[]).map((name) => ({
    params: { name },
    props: { content: listSchema(name, shownUrl(apiSchemaUrl(name))) },
  }));
