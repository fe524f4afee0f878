import { EVIDENCE_LABELS, isUnionType } from '../../lib/labels.ts';
import { lawUrl, practiceUrl, summaryUrl } from '../../lib/urls.ts';
import { bestPlace, cutAround, markedPhrases, markHtml, wordingsOf, type BestPlace } from './excerpt.ts';
import type { LexiconDoc } from '../data/lexicon.ts';
import type { LibraryWithTexts } from '../engine/searched-library.ts';
import type { Plan } from '../query/plan-query.ts';
import type { SearchHit } from './search-hit.ts';
import { leadOf, type StoredSection } from '../data/stored-text.ts';
import { namesPractice, plainAnswer, type PlainAnswer } from './plain-answer.ts';

const addressOf = ({ kind, id }: LexiconDoc, { other }: LibraryWithTexts, anchor?: string) =>
  (kind === 'practice' ? practiceUrl : summaryUrl)(id, anchor || undefined, other?.url);

/** What marks the hits of another library. */
const nameOf = ({ other }: LibraryWithTexts) => (other ? { library: other.name } : {});

/** A wording with all that the draft wants to know of it. */
const wordingOf = (doc: LexiconDoc, { anchor, slot = '做法', text }: BestPlace, { lexicon }: LibraryWithTexts) => ({
  key: `${doc.id}#${anchor}`,
  slot,
  group: lexicon.categories[doc.category] ?? '',
  text,
});

/** What stands beside a title: the field, the kinds of union, and what a practice rests on. */
function factsOf({ kind, category, orgTypes, evidence }: LexiconDoc, { lexicon }: LibraryWithTexts): { facts?: string[] } {
  const kinds = orgTypes.map((place) => lexicon.orgTypes[place] ?? '');
  // A summary says what it is; a practice is known in unions.
  const unions = (kind === 'practice' ? kinds.filter(isUnionType) : kinds).join('、');
  const facts = [lexicon.categories[category], unions, EVIDENCE_LABELS[evidence]].flatMap((fact) => fact || []);
  return facts.length > 0 ? { facts } : {};
}

const headOf = (doc: LexiconDoc, library: LibraryWithTexts): Omit<SearchHit, 'excerpt'> => ({
  url: addressOf(doc, library),
  title: doc.title,
  type: doc.kind === 'practice' ? '做法' : '总结',
  ...nameOf(library),
  ...factsOf(doc, library),
});

/** The practice that the query names: its first steps, a figure, its law and a wording instead of the place that fits best. */
function namedHit(
  doc: LexiconDoc,
  { steps, of, figure, wording, basis }: PlainAnswer,
  hit: SearchHit,
  library: LibraryWithTexts,
): SearchHit {
  return {
    ...hit,
    answer: {
      steps,
      allSteps: { label: of > steps.length ? `全部${of}步` : '怎么做', url: addressOf(doc, library, 'how') },
      ...(figure ? { figure: { text: figure, url: addressOf(doc, library, 'figures') } } : {}),
      ...(basis ? { basis: { text: basis.name, url: lawUrl(basis.law, basis.anchor, library.other?.url) } } : {}),
    },
    ...(wording
      ? { wording: wordingOf(doc, wording, library), place: { label: wording.label, url: addressOf(doc, library, wording.anchor) } }
      : {}),
  };
}

function entryHit(doc: LexiconDoc, sections: readonly StoredSection[], plan: Plan, library: LibraryWithTexts): SearchHit {
  const phrases = markedPhrases(plan);
  const lead = leadOf(sections);
  const hit = headOf(doc, library);
  const plain = namesPractice(plan.query, doc) ? plainAnswer(sections) : undefined;
  if (plain) return namedHit(doc, plain, { ...hit, excerpt: markHtml(lead, phrases) }, library);
  const best = bestPlace(sections, plan);
  if (!best || best.anchor === '') return { ...hit, excerpt: markHtml(lead, phrases) };
  return {
    ...hit,
    lead: markHtml(lead, phrases),
    excerpt: markHtml(best.slot ? best.text : cutAround(best.text, phrases), phrases),
    place: { label: best.label, url: addressOf(doc, library, best.anchor) },
    ...(best.slot ? { wording: wordingOf(doc, best, library) } : {}),
  };
}

/** Loads what the result list shows of a document. @param place in the lexicon */
export async function loadEntry(place: number, plan: Plan, library: LibraryWithTexts): Promise<SearchHit> {
  return entryHit(library.lexicon.docs[place] as LexiconDoc, await library.loadText(place), plan, library);
}

/** The same without its text: the line that says what it is about. */
export async function loadBrief(place: number, plan: Plan, library: LibraryWithTexts): Promise<SearchHit> {
  const lead = await library.loadLead(place);
  return { ...headOf(library.lexicon.docs[place] as LexiconDoc, library), excerpt: markHtml(lead, markedPhrases(plan)), brief: true };
}

/** A wording or a figure of a practice. */
interface Part {
  /** Place of the practice in the lexicon. */
  doc: number;
  /** Its number (data/parts.ts). */
  part: number;
  /** Numbers of the parts of the practice that match, given with the last of them. */
  matching?: readonly number[];
}

const figureHit = (doc: LexiconDoc, figure: string, phrases: readonly string[], library: LibraryWithTexts): SearchHit => {
  const [label = '', value = ''] = figure.split('：');
  const url = addressOf(doc, library, 'figures');
  const place = { label: doc.title, url };
  return { url, title: label, type: '数字', ...nameOf(library), excerpt: markHtml(value, phrases), place };
};

/** Loads what the result list shows of a part of a practice; under the last one that matches, the wordings that do not. */
export async function loadPart(
  { doc: place, part, matching }: Part,
  plan: Plan,
  library: LibraryWithTexts,
): Promise<SearchHit | undefined> {
  const doc = library.lexicon.docs[place] as LexiconDoc;
  const sections = await library.loadText(place);
  const phrases = markedPhrases(plan);
  const wordings = wordingsOf(sections);
  const own = wordings[part];
  if (!own) {
    const figure = sections.find(({ mark }) => mark === 'figures')?.paragraphs[part - wordings.length];
    return figure === undefined ? undefined : figureHit(doc, figure, phrases, library);
  }
  const others = matching ? wordings.filter((_, i) => !matching.includes(i)) : [];
  return {
    url: addressOf(doc, library, own.anchor),
    title: doc.title,
    type: '措辞',
    ...nameOf(library),
    excerpt: markHtml(own.text, phrases),
    wording: wordingOf(doc, own, library),
    ...(others.length > 0
      ? { others: others.map((one) => ({ url: addressOf(doc, library, one.anchor), wording: wordingOf(doc, one, library) })) }
      : {}),
  };
}
