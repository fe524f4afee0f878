import { getCollection } from 'astro:content';
import type { Skeleton } from '../schemas/skeleton.ts';

/** Kinds of paper that a draft starts from, in the order of content/skeletons.yaml. */
export async function getSkeletons(): Promise<Skeleton[]> {
  const skeletons = await getCollection('skeletons');
  return skeletons.map(({ data }) => data);
}
