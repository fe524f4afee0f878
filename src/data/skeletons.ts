import { getSource } from './source.ts';

/** Kinds of paper that a draft starts from, in the order of content/skeletons.yaml. */
export const getSkeletons = () => getSource().skeletons;
