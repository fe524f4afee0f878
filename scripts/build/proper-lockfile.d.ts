/** The part of proper-lockfile that is used here; it brings no types of its own. */
declare module 'proper-lockfile' {
  interface LockOptions {
    /** The folder that stands for the lock. */
    lockfilePath: string;
    /** Whether the locked path is resolved first, for which it must exist. */
    realpath: boolean;
    /** Milliseconds after which a lock that nobody renews counts as left behind. */
    stale: number;
    onCompromised: (error: Error) => void;
  }
  /** @returns lets go of the lock @throws an error with code ELOCKED where another process holds it */
  export function lock(file: string, options: LockOptions): Promise<() => Promise<void>>;
}
