import { skeletonSchema, type Skeleton } from '../schemas/skeleton.ts';
import { libraryFiles, listOf } from './files.ts';

/** Kinds of paper that a draft starts from, in the order of content/skeletons.yaml. */
export const getSkeletons = (): Skeleton[] => listOf(libraryFiles(), 'skeletons.yaml', skeletonSchema);
