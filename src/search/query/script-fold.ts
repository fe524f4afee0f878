import type { RepairData } from '../data/repair-data.ts';

/**
 * Traditional query → Simplified, with the words of Hong Kong and Taiwan replaced by those used here.
 * @returns the query itself where it holds no Traditional character
 */
export function foldScript(query: string, { script, regional }: Pick<RepairData, 'script' | 'regional'>): string {
  const folded = [...query].map((character) => script.get(character) ?? character).join('');
  if (folded === query) return query;
  const words = [...regional].sort((a, b) => b[0].length - a[0].length);
  let result = '';
  for (let at = 0; at < folded.length;) {
    const hit = words.find(([from]) => folded.startsWith(from, at));
    result += hit ? hit[1] : folded.charAt(at);
    at += hit ? hit[0].length : 1;
  }
  return result;
}
