import { shownUrl } from '../lib/absolute-url.ts';
import type { LibraryView } from '../lib/library-view.ts';
import { apiSchemaUrl, apiUrl, homeUrl, knowledgePackageUrl, llmsUrl } from '../lib/urls.ts';
import { SITE } from '../site.ts';
import { lawRecord, practiceRecord, summaryRecord, wordingRecords } from './entry-records.ts';
import { formRecord, headingsRecord, monthRecord, paperRecord, phraseRecords } from './paperwork-records.ts';
import type { RecordList, RecordOf } from './record-schemas.ts';
import { contentHash } from './stamp.ts';

/** All lists of the open data, as /api/<name>.json has them. */
export type OpenData = { [L in RecordList]: RecordOf<L>[] };

/** A library as open data. */
export const openData = (view: LibraryView): OpenData => ({
  practices: view.practices.map(practiceRecord),
  summaries: view.summaries.map(summaryRecord),
  wordings: view.practices.flatMap(wordingRecords),
  laws: view.laws.map(lawRecord),
  phrases: view.phrases.flatMap(phraseRecords),
  headings: view.headings.map(headingsRecord),
  papers: view.papers.map(paperRecord),
  forms: view.forms.map(formRecord),
  calendar: view.calendar.map(monthRecord),
});

/** What lists a title and a page of its own; wordings and the like change with their practice. */
const TITLED = ['practices', 'summaries', 'laws', 'papers', 'forms'] as const;

/** One entry as /api/changes.json lists it. */
export interface Change {
  list: (typeof TITLED)[number];
  id: string;
  title: string;
  summary: string;
  url: string;
  date?: string;
  hash: string;
}

const byDate = (a: Change, b: Change) => {
  const [one, other] = [a.date ?? '', b.date ?? ''];
  return one < other ? 1 : one > other ? -1 : 0;
};

/** Every entry with the day of its last change, the newest first. */
export const changesOf = (data: OpenData): Change[] =>
  TITLED.flatMap((list) =>
    data[list].map((record): Change => {
      const { id, title, url, revision } = record;
      return { list, id, title, summary: 'summary' in record ? record.summary : record.about, url, ...revision };
    }),
  ).sort(byDate);

/** The state of the whole library: it changes when any record does. */
const stateOf = (data: OpenData) => ({
  hash: contentHash(Object.values(data).map((list) => list.map(({ revision }) => revision.hash))),
  date: changesOf(data)[0]?.date,
});

/** /api/index.json: what there is, under which licence, in which state. */
export const catalogue = (data: OpenData) => ({
  name: SITE.name,
  description: SITE.description,
  site: shownUrl(homeUrl()),
  publisher: SITE.publisher,
  licence: SITE.licence.url,
  licenceName: SITE.licence.name,
  revision: stateOf(data),
  lists: (Object.keys(data) as RecordList[]).map((name) => ({
    name,
    url: apiUrl(name),
    schema: apiSchemaUrl(name),
    records: data[name].length,
  })),
  vocabulary: apiUrl('vocabulary'),
  changes: apiUrl('changes'),
  markdown: llmsUrl(),
  package: knowledgePackageUrl(),
});

/**
 * /api/changes.json: for whoever keeps a copy. An entry whose hash is another one has changed; one that is missing here is gone, or has moved.
 * @param moved addresses from content/redirects.yaml
 */
export const changeList = (data: OpenData, moved: readonly { from: string; to: string }[]) => ({
  licence: SITE.licence.url,
  revision: stateOf(data),
  changes: changesOf(data),
  moved,
});
