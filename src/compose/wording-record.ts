import { isComparable } from '../lib/comparable.ts';
import { fileUrl } from '../lib/urls.ts';
import type { WordingSlot } from '../schemas/fields.ts';

/** A wording as /api/wordings.json gives it. */
export interface WordingRecord {
  /** `<practice id>#w1` */
  id: string;
  url: string;
  slot: WordingSlot;
  /** Labels of those whom it suits. */
  levels: string[];
  text: string;
  /** The articles that the text cites, as written, with the addresses where the library restates them; absent where there are none. */
  cites?: { text: string; url: string }[];
  practice: { id: string; title: string };
  category: string;
  tags: string[];
  orgTypes: string[];
}

let records: Promise<WordingRecord[]> | undefined;

async function load(): Promise<WordingRecord[]> {
  const response = await fetch(fileUrl('api/wordings.json'));
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()) as WordingRecord[];
}

/** All wordings of the library, fetched on first use. @throws where they cannot be fetched; the next call tries again */
export function loadWordings(): Promise<WordingRecord[]> {
  records ??= load().catch((error: unknown) => {
    records = undefined;
    throw error;
  });
  return records;
}

/** Labels that a wording must bear; an absent one leaves the facet open. */
export interface WordingFacets {
  slot?: string;
  category?: string;
  tag?: string;
  org?: string;
  level?: string;
}

/** True where a wording bears every chosen label. */
export function matchesWording({ slot, category, tags, orgTypes, levels }: WordingRecord, facets: WordingFacets): boolean {
  return (
    (!facets.slot || facets.slot === slot) &&
    (!facets.category || facets.category === category) &&
    (!facets.tag || tags.includes(facets.tag)) &&
    (!facets.org || orgTypes.includes(facets.org)) &&
    (!facets.level || levels.includes(facets.level))
  );
}

/**
 * Others that could stand in the same place (slot, level, length) and share a tag: those for one's own kind of union first, then most shared tags.
 * @param level label of one's own level; undefined where none was chosen
 * @returns at most `limit`
 */
export function otherWordings(all: readonly WordingRecord[], of: WordingRecord, limit: number, level?: string): WordingRecord[] {
  const shared = ({ tags }: WordingRecord) => tags.filter((tag) => of.tags.includes(tag)).length;
  const suits = ({ levels }: WordingRecord) => (level !== undefined && levels.includes(level) ? 1 : 0);
  return all
    .filter((other) => other.id !== of.id && isComparable(other, of) && shared(other) > 0)
    .sort((a, b) => suits(b) - suits(a) || shared(b) - shared(a))
    .slice(0, limit);
}

/** The wordings of the practice of another one for a slot, those for one's own kind of union first. @param key `<practice id>#w1` @param level label of one's own level */
export function answersTo(all: readonly WordingRecord[], key: string, slot: WordingSlot, level?: string): WordingRecord[] {
  const suits = ({ levels }: WordingRecord) => (level !== undefined && levels.includes(level) ? 1 : 0);
  return all.filter((record) => record.practice.id === key.split('#')[0] && record.slot === slot).sort((a, b) => suits(b) - suits(a));
}
