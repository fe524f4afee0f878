import { fileUrl } from '../lib/urls.ts';

/** Parallel 小标题 as /api/headings.json gives them. */
export interface HeadingSetRecord {
  id: string;
  items: string[];
  /** Label of the field; absent where the set fits any. */
  category?: string;
  /** Labels of those whom it suits; absent where it suits all. */
  level?: string[];
}

let records: Promise<HeadingSetRecord[]> | undefined;

async function load(): Promise<HeadingSetRecord[]> {
  const response = await fetch(fileUrl('api/headings.json'));
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()) as HeadingSetRecord[];
}

/** All sets of the library, fetched on first use. @throws where they cannot be fetched; the next call tries again */
export function loadHeadingSets(): Promise<HeadingSetRecord[]> {
  records ??= load().catch((error: unknown) => {
    records = undefined;
    throw error;
  });
  return records;
}

/** Sets of one field, or of any, as they are offered. */
export interface SetGroup {
  label: string;
  sets: HeadingSetRecord[];
}

/** What is called that fits any field. */
const ANY = '各领域通用';

/**
 * The sets that suit a draft: those for any field, those of its own fields in its order, then the rest; of each only what suits one's own kind of union.
 * @param level label of one's own level; undefined where none was chosen
 */
export function offeredSets(all: readonly HeadingSetRecord[], fields: readonly string[], level: string | undefined): SetGroup[] {
  const fitting = all.filter((set) => level === undefined || set.level === undefined || set.level.includes(level));
  const others = fitting.flatMap(({ category }) => (category === undefined || fields.includes(category) ? [] : [category]));
  return [undefined, ...new Set([...fields, ...others])].flatMap((field) => {
    const sets = fitting.filter(({ category }) => category === field);
    return sets.length > 0 ? [{ label: field ?? ANY, sets }] : [];
  });
}
