import { fileUrl } from '../lib/urls.ts';
import type { WordingSlot } from '../schemas/fields.ts';

/** A wording as /api/wordings.json gives it. */
export interface WordingRecord {
  /** `<practice id>#w1` */
  id: string;
  url: string;
  slot: WordingSlot;
  text: string;
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
}

/** True where a wording bears every chosen label. */
export function matchesWording({ slot, category, tags, orgTypes }: WordingRecord, facets: WordingFacets): boolean {
  return (
    (!facets.slot || facets.slot === slot) &&
    (!facets.category || facets.category === category) &&
    (!facets.tag || tags.includes(facets.tag)) &&
    (!facets.org || orgTypes.some((org) => org === facets.org))
  );
}

/** Others of the same slot that share a tag: most shared tags first. @returns at most `limit` */
export function otherWordings(all: readonly WordingRecord[], of: WordingRecord, limit: number): WordingRecord[] {
  const shared = ({ tags }: WordingRecord) => tags.filter((tag) => of.tags.includes(tag)).length;
  return all
    .filter((other) => other.slot === of.slot && other.id !== of.id && shared(other) > 0)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, limit);
}
