import type { PhraseKind } from '../schemas/phrase.ts';
import type { Level, Site, Slot, UnionKind } from '../schemas/site.ts';
import type { OptionalRooms } from './optional-rooms.ts';
import type { OtherLibrary } from './other-libraries.ts';

/** What makes a library one union's own, known wherever code runs. */
export interface Settings {
  site: Omit<Site, 'libraries'> & {
    libraries: OtherLibrary[];
    /** Nobody has said where the site will stand: what names its host to others is left out. */
    provisional: boolean;
  };
  /** Kinds of union, in the order of lists. */
  orgTypes: UnionKind[];
  /** Places in a work paper, in its order. */
  slots: Slot[];
  /** Whom a wording may suit, in the order of lists. */
  levels: Level[];
  /** Places in a paper whose wordings belong to no practice, by the names of their files. */
  phrases: (Pick<PhraseKind, 'label'> & { id: string })[];
  rooms: OptionalRooms;
}
