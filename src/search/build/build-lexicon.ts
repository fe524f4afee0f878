import { EVIDENCE_LABELS, SLOTS } from '../../lib/labels.ts';
import { headingsPerSlot } from '../data/slot-headings.ts';
import type { LibraryView, PracticeView, SummaryView } from '../../lib/library-view.ts';
import type { SearchWords } from '../../schemas/search-words.ts';
import type { LexiconNames } from '../data/folded-names.ts';
import type { LexiconDoc } from '../data/lexicon.ts';
import { buildItems } from './build-items.ts';
import { cuesOf } from '../data/stored-items.ts';
import { unionNames } from './union-names.ts';
import { buildSpeech } from '../data/speech.ts';

/** A word must stand in this many records to be known. */
const COMMON = 4;

/** More words than these would only add rare ones. */
const MOST_WORDS = 1500;

const bodyOf = ({ sections }: Pick<PracticeView, 'sections'>) => sections.flatMap(({ title, lines }) => [title, ...lines]).join('\n');

/** Ordinary words of the texts: two to four characters, without numerals. @param known words that the browser has anyway, or drops from every query */
function ordinaryWords(entries: readonly Pick<PracticeView, 'summary' | 'sections'>[], known: (word: string) => boolean): string[] {
  const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const own = new Set([...segmenter.segment(`${entry.summary}\n${bodyOf(entry)}`.toLowerCase())].map(({ segment }) => segment));
    for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts].filter(
    ([word, count]) =>
      /^[a-z]{2,}$/.test(word) || (count >= COMMON && /^[^一二两三四五六七八九十几每各不的]\p{Script=Han}{1,3}$/u.test(word)),
  );
  const common = words.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_WORDS);
  return common
    .map(([word]) => word)
    .filter((word) => !known(word))
    .sort();
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
const placesOf = (values: readonly string[], all: readonly string[]) => values.map((value) => all.indexOf(value)).filter((i) => i >= 0);

/** Aliases beyond this many characters in all would make the lexicon too heavy to fetch before the first search. */
const MOST_ALIAS_CHARACTERS = 30_000;

/** Whether the lexicon holds the aliases. Where it does not, they stand in the texts of the index, and are found there. */
export const holdsAliases = (practices: readonly Pick<PracticeView, 'aliases'>[]): boolean =>
  practices.reduce((sum, { aliases }) => sum + aliases.join('').length, 0) <= MOST_ALIAS_CHARACTERS;

/** The words of a role or an intent, which stand in several groups, as one group each. */
function merged<K>(groups: readonly [K, readonly string[]][]): [K, string[]][] {
  const all = new Map<K, string[]>();
  for (const [key, words] of groups) all.set(key, [...(all.get(key) ?? []), ...words]);
  return [...all];
}

/** Where a tag stands in its file changes nothing in the index. */
export const inTagOrder = (terms: LibraryView['terms']): LibraryView['terms'] => [...terms].sort((a, b) => (a.id < b.id ? -1 : 1));

const countBySlot = (counted: (slot: (typeof SLOTS)[number]) => number) => SLOTS.map(counted);

/** Names and tags of all entries, and how people speak about them. The documents stand in the order of the index. */
export function buildLexicon(view: LibraryView, words: SearchWords): LexiconNames {
  const { practices, summaries } = view;
  const terms = inTagOrder(view.terms);
  const fields = distinct(practices.map(({ category }) => category));
  const categories = fields.map(({ label }) => label);
  const orgTypes = distinct<string>([...practices.flatMap((practice) => practice.orgTypes), ...summaries.map(({ orgType }) => orgType)]);
  const withAliases = holdsAliases(practices);
  const places = summaries.map(({ id }) => id);
  const labels = terms.map(({ label }) => label);
  const practiceDoc = (practice: PracticeView): LexiconDoc => ({
    kind: 'practice',
    id: practice.id,
    title: practice.title,
    aliases: withAliases ? practice.aliases : [],
    tags: placesOf(
      practice.tags.map(({ label }) => label),
      labels,
    ),
    category: categories.indexOf(practice.category.label),
    orgTypes: placesOf(practice.orgTypes, orgTypes),
    wordings: countBySlot((slot) => practice.wordings.filter((wording) => wording.slot === slot).length),
    sources: practice.sources.length,
    from: distinct(practice.sources.map(({ summary }) => practices.length + places.indexOf(summary.id))),
    figures: practice.figures.length,
    evidence: EVIDENCE_LABELS.indexOf(practice.evidence),
  });
  const summaryDoc = (summary: SummaryView): LexiconDoc => ({
    kind: 'summary',
    id: summary.id,
    title: summary.title,
    aliases: unionNames(summary),
    tags: [],
    category: -1,
    orgTypes: placesOf([summary.orgType], orgTypes),
    wordings: headingsPerSlot(summary.sections.map(({ title }) => title)).map((count) => Math.min(9, count)),
    sources: 1,
    from: [],
    figures: 0,
    evidence: -1,
  });
  const question = merged(words.question.map((group) => [group.role, group.words]));
  const intent = merged(words.intent.map((group) => [group.intent, group.words]));
  const { asking, generic, errands } = buildSpeech({ question, intent });
  const saysNothing = (word: string) => asking.get(word)?.kind === 'empty' || generic.has(word) || errands.has(word);
  return {
    docs: [...practices.map(practiceDoc), ...summaries.map(summaryDoc)],
    tags: terms.map(({ label, aliases }) => ({ label, aliases })),
    categories,
    categoryIds: fields.map(({ id }) => id),
    orgTypes,
    everyday: words.everyday.map((group) => [group.words, group.means]),
    question,
    intent,
    cues: cuesOf(buildItems(view)),
    words: ordinaryWords([...practices, ...summaries], saysNothing),
  };
}
