import type { Site, Slot, UnionKind } from '../schemas/site.ts';
import type { OtherLibrary } from './other-libraries.ts';

/** What makes a library one union's own, known wherever code runs. */
export interface Settings {
  site: Omit<Site, 'libraries'> & { libraries: OtherLibrary[] };
  /** Kinds of union, in the order of lists. */
  orgTypes: UnionKind[];
  /** Places in a work paper, in its order. */
  slots: Slot[];
}
