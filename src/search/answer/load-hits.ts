import { SLOTS } from '../../lib/labels.ts';
import { practiceUrl, summaryUrl } from '../../lib/urls.ts';
import { bestPlace, cutAround, markedPhrases, markHtml, wordingsOf, type BestPlace } from './excerpt.ts';
import type { LexiconDoc } from '../data/lexicon.ts';
import type { LibraryWithTexts } from '../engine/searched-library.ts';
import type { Plan } from '../query/plan-query.ts';
import type { SearchHit } from './search-hit.ts';
import type { StoredSection } from '../data/stored-text.ts';

const addressOf = ({ kind, id }: LexiconDoc, { other }: LibraryWithTexts, anchor?: string) =>
  (kind === 'practice' ? practiceUrl : summaryUrl)(id, anchor || undefined, other?.url);

/** What marks the hits of another library. */
const nameOf = ({ other }: LibraryWithTexts) => (other ? { library: other.name } : {});

const leadOf = (sections: readonly StoredSection[]) => sections.find(({ mark }) => mark === 'lead')?.paragraphs[0] ?? '';

/** A wording with all that the draft wants to know of it. */
const wordingOf = (doc: LexiconDoc, { anchor, slot = '做法', text }: BestPlace, { lexicon }: LibraryWithTexts) => ({
  key: `${doc.id}#${anchor}`,
  slot,
  group: lexicon.categories[doc.category] ?? '',
  text,
});

function entryHit(doc: LexiconDoc, sections: readonly StoredSection[], plan: Plan, library: LibraryWithTexts): SearchHit {
  const phrases = markedPhrases(plan);
  const lead = leadOf(sections);
  const best = bestPlace(sections, plan);
  const type = doc.kind === 'practice' ? ('做法' as const) : ('总结' as const);
  const hit = { url: addressOf(doc, library), title: doc.title, type, ...nameOf(library) };
  if (!best || best.anchor === '') return { ...hit, excerpt: markHtml(lead, phrases) };
  return {
    ...hit,
    lead: markHtml(lead, phrases),
    excerpt: markHtml(best.slot ? best.text : cutAround(best.text, phrases), phrases),
    place: { label: best.label, url: addressOf(doc, library, best.anchor) },
    ...(best.slot ? { wording: wordingOf(doc, best, library) } : {}),
  };
}

function wordingHit(doc: LexiconDoc, place: BestPlace, plan: Plan, library: LibraryWithTexts): SearchHit {
  const phrases = markedPhrases(plan);
  const wording = wordingOf(doc, place, library);
  const excerpt = markHtml(place.text, phrases);
  return { url: addressOf(doc, library, place.anchor), title: doc.title, type: '措辞', ...nameOf(library), excerpt, wording };
}

/** Loads what the result list shows of these documents, in their order. */
export async function loadHits(docs: readonly number[], plan: Plan, library: LibraryWithTexts): Promise<SearchHit[]> {
  return Promise.all(
    docs.map(async (place) => {
      const doc = library.lexicon.docs[place] as LexiconDoc;
      return entryHit(doc, await library.loadText(place), plan, library);
    }),
  );
}

/** The wordings of these practices, those of the wanted slot only; within a practice the best fit first. */
export async function loadWordings(docs: readonly number[], plan: Plan, library: LibraryWithTexts): Promise<SearchHit[]> {
  const lists = await Promise.all(
    docs.map(async (place) => {
      const doc = library.lexicon.docs[place] as LexiconDoc;
      const sections = await library.loadText(place);
      const best = bestPlace(sections, plan, true);
      const wordings = wordingsOf(sections, plan.slot);
      return wordings
        .sort((a, b) => Number(b.anchor === best?.anchor) - Number(a.anchor === best?.anchor))
        .map((one) => wordingHit(doc, one, plan, library));
    }),
  );
  return lists.flat();
}

/** How many wordings `loadWordings` would give for a document. */
export function wordingCount({ wordings }: LexiconDoc, { slot }: Plan): number {
  return slot ? (wordings[SLOTS.indexOf(slot)] ?? 0) : wordings.reduce((sum, count) => sum + count, 0);
}
