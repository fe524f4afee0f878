import { getSource } from './source.ts';

/** All blanks that wordings may hold, in the order of content/blanks.yaml. */
export const getBlanks = () => getSource().blanks;
