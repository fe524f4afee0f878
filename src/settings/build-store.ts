import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What earlier builds of a library made, by what it was made of. */
export interface BuildStore {
  /** @returns whether there is something under a key; `take` may still find it damaged */
  has: (key: string) => boolean;
  /** @returns the bytes that were kept under a key; undefined where there are none, or they are not whole */
  take: (key: string) => Buffer | undefined;
  /** Keeps bytes for later builds. Where the disk refuses them, later builds make them again. */
  keep: (key: string, bytes: string | Uint8Array) => void;
  /** Removes what nobody has asked for since the store was opened. */
  sweep: () => void;
}

const sha256 = (...parts: (string | Uint8Array)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
/** A store that cannot be written is as good as none. */
function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // Later builds make it again.
  }
}

/** Bytes at the head of a file: the SHA-256 of its key and of what follows. */
const HEAD = 32;

/**
 * @param folder where the files lie; made at the first `keep`
 * @param maker one value for all that the files depend on besides their keys: other programs and other settings find nothing
 */
export function openBuildStore(folder: string, maker: string): BuildStore {
  const asked = new Set<string>();
  let made = false;
  const nameOf = (key: string): string => {
    const name = sha256(maker, '\0', key).toString('hex').slice(0, 40);
    asked.add(name);
    return name;
  };
  return {
    has: (key) => existsSync(join(folder, nameOf(key))),
    take: (key) => {
      try {
        const file = readFileSync(join(folder, nameOf(key)));
        const bytes = file.subarray(HEAD);
        // Half written, cut off or changed since: what is not whole is made again.
        return sha256(maker, '\0', key, '\0', bytes).equals(file.subarray(0, HEAD)) ? bytes : undefined;
      } catch {
        return undefined;
      }
    },
    keep: (key, bytes) => {
      const path = join(folder, nameOf(key));
      // Not beside and swapped in: what a killed build leaves half written is known by its head.
      quietly(() => {
        if (!made) mkdirSync(folder, { recursive: true });
        made = true;
        writeFileSync(path, Buffer.concat([sha256(maker, '\0', key, '\0', bytes), Buffer.from(bytes as Uint8Array)]));
      });
    },
    sweep: () => {
      quietly(() => {
        for (const name of readdirSync(folder)) if (!asked.has(name)) rmSync(join(folder, name), { force: true });
      });
    },
  };
}

/** Pages are rendered by a bundle with modules of its own in the process that opened the store: it stands where both find it. */
const PLACE = Symbol.for('union-practice-library.build-store');
const place = globalThis as { [PLACE]?: BuildStore };

export function useBuildStore(store: BuildStore | undefined): void {
  place[PLACE] = store;
}

/** The store of the build that runs; none in `npm run dev`. */
export const buildStore = (): BuildStore | undefined => place[PLACE];
