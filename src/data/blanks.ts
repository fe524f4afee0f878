import { getCollection } from 'astro:content';
import type { Blank } from '../schemas/blank.ts';

/** All blanks that wordings may hold, in the order of content/blanks.yaml. */
export async function getBlanks(): Promise<Blank[]> {
  const blanks = await getCollection('blanks');
  return blanks.map(({ data: { name, meaning, example, shared } }) => ({ name, meaning, example, shared }));
}
