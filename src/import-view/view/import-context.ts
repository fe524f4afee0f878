import type { Blank } from '../../schemas/blank.ts';
import type { Paper } from '../paper.ts';

/** What the parts of the page work with. */
export interface ImportContext {
  /** Finds a part of the element. @throws where it is missing */
  need: <T extends HTMLElement = HTMLElement>(selector: string) => T;
  /** Blanks of the library. */
  blanks: readonly Blank[];
  /** Papers that were read, in the order of their files. */
  papers: Paper[];
  /** The one that is shown. */
  shown: () => Paper | undefined;
  show: (paper: Paper | undefined) => void;
  /** Draws everything anew after a decision. */
  draw: () => void;
  /** Tells something in passing. */
  say: (message: string) => void;
}
