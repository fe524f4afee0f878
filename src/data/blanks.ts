import { blankSchema, type Blank } from '../schemas/blank.ts';
import { libraryFiles, listOf } from './files.ts';

/** All blanks that wordings may hold, in the order of content/blanks.yaml. */
export const getBlanks = (): Blank[] => listOf(libraryFiles(), 'blanks.yaml', blankSchema);
