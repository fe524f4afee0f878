import { getCollection } from 'astro:content';
import { inPlace } from '../lib/in-place.ts';
import type { Blank } from '../schemas/blank.ts';

/** All blanks that wordings may hold, in the order of content/blanks.yaml. */
export async function getBlanks(): Promise<Blank[]> {
  const blanks = await getCollection('blanks');
  return inPlace(blanks.map(({ data }) => data)).map(({ name, meaning, example, shared }) => ({ name, meaning, example, shared }));
}
