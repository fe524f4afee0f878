import { groupBy } from '../../lib/group-by.ts';
import type { IndexPart } from './index-parts.ts';
import type { Lexicon, LexiconDoc, LexiconTag } from './lexicon.ts';
import { FORMER_ROOM } from './parts.ts';
import { joinLines, joinList, joinPair, splitLines, splitList, splitPair } from './packed-list.ts';

/** Field by field instead of document by document, and strings instead of arrays: like beside like compresses best, so the names stand together. */
interface Packed {
  words: string;
  everyday: string;
  aliases: string;
  tags: string;
  titles: string;
  ids: string;
  version: string;
  engine?: string;
  partRoom?: number;
  /** Of each part of the index: its folder, how many records it holds, and the first word of each of its pieces. */
  index: [folder: string, records: number, pieces: string][];
  kinds: string;
  docTags: string;
  categories: string;
  docOrgTypes: string;
  from: string;
  wordings: string;
  sources: string;
  figures: string;
  evidence: string;
  question: [Lexicon['question'][number][0], string][];
  intent: [Lexicon['intent'][number][0], string][];
  categoryLabels: string[];
  categoryIds?: string[];
  orgTypes: string[];
  cues?: string;
}

/** The first character after the space and the quotation mark. */
const FIRST_CODE = 0x23;

/** Codes that stand for no character of their own begin after it. */
const LAST_PLACE = 0xd7ff - FIRST_CODE;

/** Places and counts as one character each. @throws where one is larger than any character */
function packPlaces(places: readonly number[]): string {
  const tooFar = places.find((place) => place > LAST_PLACE);
  if (tooFar !== undefined) throw new RangeError(`词典里的序号或数目${tooFar}太大，最多${LAST_PLACE}`);
  return places.map((place) => String.fromCharCode(FIRST_CODE + place)).join('');
}
const placeAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) - FIRST_CODE : 0);
function unpackPlaces(text = ''): number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) places.push(placeAt(text, at));
  return places;
}

/** The library's names in an order that both sides share: what everyday words mean is mostly one of them. */
function namesOf(tags: readonly LexiconTag[], docs: readonly Pick<LexiconDoc, 'title' | 'aliases'>[]): string[] {
  const names: string[] = [];
  for (const { label, aliases } of tags) names.push(label, ...aliases);
  for (const { title, aliases } of docs) names.push(title, ...aliases);
  return names;
}

/** Marks a meaning that is written out, as against the place of a name. */
const WRITTEN = '=';

function packEveryday({ everyday, tags, docs }: Lexicon): string {
  const places = new Map<string, string>();
  namesOf(tags, docs).forEach((name, place) => {
    if (!places.has(name)) places.set(name, place.toString(36));
  });
  return joinLines(
    everyday.map(([words, means]) =>
      joinPair(
        words,
        means.map((name) => places.get(name) ?? WRITTEN + name),
      ),
    ),
  );
}

function unpackEveryday(text: string, names: readonly string[]): Lexicon['everyday'] {
  const meaning = (packed: string) => (packed.startsWith(WRITTEN) ? packed.slice(1) : (names[parseInt(packed, 36)] ?? ''));
  return splitLines(text).map((line) => {
    const [words, means] = splitPair(line);
    return [words, means.map(meaning)];
  });
}

const PAIR = /^[\u4e00-\u9fff]{2}$/;

/** Words of two characters, in order, as their first characters, each with all that follow it; the others, which are few, after them. */
function packWords(words: readonly string[]): string {
  const followers = groupBy(
    words.filter((word) => PAIR.test(word)),
    (word) => word.charAt(0),
  );
  const pairs = [...followers].map(([first, group]) => first + group.map((word) => word.charAt(1)).join(''));
  return `${joinList(pairs)}\n${joinList(words.filter((word) => !PAIR.test(word)))}`;
}

function unpackWords(text: string): string[] {
  const [pairs, others] = text.split('\n');
  const words = splitList(others);
  for (const group of splitList(pairs)) for (let i = 1; i < group.length; i += 1) words.push(group.charAt(0) + group.charAt(i));
  return words.sort();
}

/** Lexicon → JSON text. @param index where the parts of its index stand */
export function packLexicon(lexicon: Lexicon, index: readonly IndexPart[]): string {
  const { version, docs, tags, categories, orgTypes, words } = lexicon;
  const packed: Packed = {
    words: packWords(words),
    everyday: packEveryday(lexicon),
    aliases: joinLines(docs.map(({ aliases }) => joinList(aliases))),
    tags: joinLines(tags.map(({ label, aliases }) => joinList([label, ...aliases]))),
    titles: joinList(docs.map(({ title }) => title)),
    ids: joinList(docs.map(({ id }) => id)),
    version,
    engine: lexicon.engine,
    partRoom: lexicon.partRoom,
    index: index.map(({ folder, records, pieces }) => [folder, records, joinList(pieces)]),
    kinds: docs.map(({ kind }) => (kind === 'practice' ? 'p' : 's')).join(''),
    docTags: docs.map((doc) => packPlaces(doc.tags)).join(' '),
    // A summary has none; nor does it rest on anything.
    categories: packPlaces(docs.map(({ category }) => category + 1)),
    docOrgTypes: docs.map((doc) => packPlaces(doc.orgTypes)).join(' '),
    from: docs.map((doc) => packPlaces(doc.from)).join(' '),
    wordings: docs.map((doc) => packPlaces(doc.wordings)).join(' '),
    sources: packPlaces(docs.map(({ sources }) => sources)),
    figures: packPlaces(docs.map(({ figures }) => figures)),
    evidence: packPlaces(docs.map(({ evidence }) => evidence + 1)),
    question: lexicon.question.map(([role, list]) => [role, joinList(list)]),
    intent: lexicon.intent.map(([intent, list]) => [intent, joinList(list)]),
    categoryLabels: categories,
    categoryIds: lexicon.categoryIds,
    orgTypes,
    cues: joinList(lexicon.cues),
  };
  return JSON.stringify(packed);
}

/** Plain loops: a library has thousands of names, and the first search of a visit waits for code that has not run before. */
function unpackDocs(packed: Packed): LexiconDoc[] {
  const [ids, titles, aliases] = [splitList(packed.ids), splitList(packed.titles), splitLines(packed.aliases)];
  const [tags, orgTypes] = [packed.docTags.split(' '), packed.docOrgTypes.split(' ')];
  const [from, wordings] = [packed.from.split(' '), packed.wordings.split(' ')];
  const docs: LexiconDoc[] = [];
  for (let i = 0; i < ids.length; i += 1)
    docs.push({
      kind: packed.kinds.charAt(i) === 'p' ? 'practice' : 'summary',
      id: ids[i] ?? '',
      title: titles[i] ?? '',
      aliases: splitList(aliases[i]),
      tags: unpackPlaces(tags[i]),
      category: placeAt(packed.categories, i) - 1,
      orgTypes: unpackPlaces(orgTypes[i]),
      wordings: unpackPlaces(wordings[i]),
      sources: placeAt(packed.sources, i),
      from: unpackPlaces(from[i]),
      figures: placeAt(packed.figures, i),
      evidence: placeAt(packed.evidence, i) - 1,
    });
  return docs;
}

/** The inverse of `packLexicon`. */
export function unpackLexicon(text: string): { lexicon: Lexicon; index: IndexPart[] } {
  const packed = JSON.parse(text) as Packed;
  const docs = unpackDocs(packed);
  const tags = splitLines(packed.tags).map((line): LexiconTag => {
    const [label = '', ...aliases] = splitList(line);
    return { label, aliases };
  });
  const lexicon: Lexicon = {
    version: packed.version,
    // A library built before versions were told.
    engine: packed.engine ?? '',
    partRoom: packed.partRoom ?? FORMER_ROOM,
    docs,
    tags,
    categories: packed.categoryLabels,
    categoryIds: packed.categoryIds ?? [],
    orgTypes: packed.orgTypes,
    everyday: unpackEveryday(packed.everyday, namesOf(tags, docs)),
    question: packed.question.map(([role, list]) => [role, splitList(list)]),
    intent: packed.intent.map(([intent, list]) => [intent, splitList(list)]),
    cues: splitList(packed.cues),
    words: unpackWords(packed.words),
  };
  const index = packed.index.map(([folder, records, pieces]): IndexPart => ({ folder, records, pieces: splitList(pieces) }));
  return { lexicon, index };
}
