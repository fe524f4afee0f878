import { getCollection } from 'astro:content';
import { inPlace } from '../lib/in-place.ts';
import type { Skeleton } from '../schemas/skeleton.ts';

/** Kinds of paper that a draft starts from, in the order of content/skeletons.yaml. */
export async function getSkeletons(): Promise<Skeleton[]> {
  const skeletons = await getCollection('skeletons');
  return inPlace(skeletons.map(({ data }) => data));
}
