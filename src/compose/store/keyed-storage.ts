/** Drafts, their versions, and what could not be read. */
export const ROOMS = ['drafts', 'versions', 'aside'] as const;
export type Room = (typeof ROOMS)[number];

/** Where records are kept on this device; values come back as they were put, and are not trusted. */
export interface KeyedStorage {
  get: (room: Room, id: string) => Promise<unknown>;
  /** @param prefix of the ids asked for @returns the records in the order of their ids */
  all: (room: Room, prefix?: string) => Promise<unknown[]>;
  /**
   * Keeps a record, in one step with a look at the one that is there.
   * @param allows says whether that one (undefined: none) may be written over
   * @returns true where the record was kept
   * @throws where the device has no room, or allows no storage
   */
  put: (room: Room, record: { id: string }, allows?: (there: unknown) => boolean) => Promise<boolean>;
  remove: (room: Room, id: string) => Promise<void>;
}
