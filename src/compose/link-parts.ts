/** One of several links or codes that together carry a draft. */
export interface Part {
  /** The same for all parts of one draft. */
  of: string;
  /** From 1. */
  number: number;
  count: number;
  data: string;
}

/** A draft of full length needs three or four; whoever needs more uses a file. */
export const MOST_PARTS = 12;

/** Characters of a fragment before its data: `p=abcd.12.12.` */
const HEAD = 16;

/** What names a draft among others for as long as its parts are on their way. */
function nameOf(fragment: string): string {
  let hash = 7;
  for (let i = 0; i < fragment.length; i += 1) hash = (Math.imul(hash, 31) + fragment.charCodeAt(i)) >>> 0;
  return (hash % 36 ** 4).toString(36).padStart(4, '0');
}

/**
 * Cuts a fragment into fragments that can travel alone.
 * @param room characters that one may have
 * @returns the fragment itself where it is short enough
 */
export function cutFragment(fragment: string, room: number): string[] {
  if (fragment.length <= room) return [fragment];
  const step = room - HEAD;
  const count = Math.ceil(fragment.length / step);
  const data = fragment.replace('=', '.');
  return Array.from({ length: count }, (_, i) => `p=${nameOf(fragment)}.${i + 1}.${count}.${data.slice(i * step, (i + 1) * step)}`);
}

/** All parts in a text, in the order in which they stand. */
export function findParts(text: string): Part[] {
  const found = text.matchAll(/(?:^|[#&\s])p(?:=|%3D)([0-9a-z]{4})\.(\d{1,2})\.(\d{1,2})\.([A-Za-z0-9_.-]+)/gi);
  return Array.from(found, ([, of = '', number, count, data = '']) => ({ of, number: Number(number), count: Number(count), data })).filter(
    ({ number, count }) => number >= 1 && number <= count && count <= MOST_PARTS,
  );
}

/** Puts parts beside those that have come before; parts of another draft begin anew. Nothing stored is trusted. */
export function joinParts(before: unknown, come: readonly Part[]): Part[] {
  const kept = Array.isArray(before) ? before.filter(isPart) : [];
  return come.reduce<Part[]>((parts, part) => {
    const same = parts.filter(({ of, count, number }) => of === part.of && count === part.count && number !== part.number);
    return [...same, part].sort((a, b) => a.number - b.number);
  }, kept);
}

function isPart(value: unknown): value is Part {
  const { of, number, count, data } = (value ?? {}) as Partial<Part>;
  return typeof of === 'string' && typeof data === 'string' && Number.isInteger(number) && Number.isInteger(count);
}

/** Numbers of the parts that are still on their way. */
export const missingParts = (parts: readonly Part[]): number[] =>
  Array.from({ length: parts[0]?.count ?? 0 }, (_, i) => i + 1).filter((number) => !parts.some((part) => part.number === number));

/** The fragment again, of parts of which none is missing. */
export const wholeFragment = (parts: readonly Part[]): string =>
  parts
    .map(({ data }) => data)
    .join('')
    .replace('.', '=');
