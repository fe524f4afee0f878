import { SLOTS } from '../../lib/labels.ts';
import { headingsPerSlot } from '../data/slot-headings.ts';
import type { Lexicon, LexiconDoc } from '../data/lexicon.ts';
import { EMPTY_WORDS, ERRANDS, GENERIC_WORDS } from '../words/question-words.ts';

/** As much of /api/practices.json as the index needs. */
export interface PracticeRecord {
  id: string;
  title: string;
  summary: string;
  category: string;
  tags: string[];
  orgTypes: string[];
  aliases: string[];
  body: string;
  figures: { label: string; asWritten: string }[];
  wordings: { id: string; slot: string; text: string }[];
  sources: unknown[];
}

/** As much of /api/summaries.json. */
export interface SummaryRecord {
  id: string;
  title: string;
  summary: string;
  organisation: string;
  orgType: string;
  region: string;
  period: string;
  body: string;
  sections: { title: string; url: string }[];
}

/** The open-data files that the build has written. */
export interface BuiltRecords {
  practices: PracticeRecord[];
  summaries: SummaryRecord[];
  vocabulary: { label: string; aliases: string[] }[];
}

/** A word must stand in this many records to be known. */
const COMMON = 4;

/** More words than these would only add rare ones. */
const MOST_WORDS = 1500;

/** Ordinary words of the texts: two to four characters, without numerals. */
function ordinaryWords(records: readonly { summary: string; body: string }[]): string[] {
  const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  const counts = new Map<string, number>();
  for (const { summary, body } of records) {
    const own = new Set([...segmenter.segment(`${summary}\n${body}`.toLowerCase())].map(({ segment }) => segment));
    for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts].filter(
    ([word, count]) =>
      /^[a-z]{2,}$/.test(word) || (count >= COMMON && /^[^一二两三四五六七八九十几每各不的]\p{Script=Han}{1,3}$/u.test(word)),
  );
  const common = words.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_WORDS);
  // What the browser has anyway, or drops from every query, need not be fetched.
  return common
    .map(([word]) => word)
    .filter((word) => !EMPTY_WORDS.has(word) && !GENERIC_WORDS.has(word) && !ERRANDS.has(word))
    .sort();
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
const placesOf = (values: readonly string[], all: readonly string[]) => values.map((value) => all.indexOf(value)).filter((i) => i >= 0);

/** Aliases beyond this many characters in all would make the lexicon too heavy to fetch before the first search. */
const MOST_ALIAS_CHARACTERS = 30_000;

/** Whether the lexicon holds the aliases. Where it does not, they stand in the texts of the index, and are found there. */
export const holdsAliases = (practices: readonly PracticeRecord[]): boolean =>
  practices.reduce((sum, { aliases }) => sum + aliases.join('').length, 0) <= MOST_ALIAS_CHARACTERS;

/** Names and tags of all records. The documents stand in the order of the index. */
export function buildLexicon(
  { practices, summaries, vocabulary }: BuiltRecords,
  everyday: Lexicon['everyday'],
): Omit<Lexicon, 'version' | 'parts'> {
  const categories = distinct(practices.map(({ category }) => category));
  const orgTypes = distinct([...practices.flatMap((practice) => practice.orgTypes), ...summaries.map(({ orgType }) => orgType)]);
  const withAliases = holdsAliases(practices);
  const labels = vocabulary.map(({ label }) => label);
  const practiceDocs = practices.map((practice): LexiconDoc => ({
    kind: 'practice',
    id: practice.id,
    title: practice.title,
    aliases: withAliases ? practice.aliases : [],
    tags: placesOf(practice.tags, labels),
    category: categories.indexOf(practice.category),
    orgTypes: placesOf(practice.orgTypes, orgTypes),
    wordings: SLOTS.map((slot) => practice.wordings.filter((wording) => wording.slot === slot).length),
    sources: practice.sources.length,
    figures: practice.figures.length,
  }));
  const summaryDocs = summaries.map((summary): LexiconDoc => ({
    kind: 'summary',
    id: summary.id,
    title: summary.title,
    aliases: distinct([summary.organisation, summary.region, summary.period].filter((name) => name && name !== '未注明')),
    tags: [],
    category: -1,
    orgTypes: placesOf([summary.orgType], orgTypes),
    wordings: headingsPerSlot(summary.sections.map(({ title }) => title)).map((count) => Math.min(9, count)),
    sources: 1,
    figures: 0,
  }));
  return {
    docs: [...practiceDocs, ...summaryDocs],
    tags: vocabulary,
    categories,
    orgTypes,
    everyday,
    words: ordinaryWords([...practices, ...summaries]),
  };
}
