import { once, type Loader } from './once.ts';

/** Gives an unpacked file by its path below pagefind/. @throws where it cannot be fetched */
export type PackedFile = (path: string) => Promise<Uint8Array>;

/** The same files, each fetched once, whoever asks for it; after a failure again. */
export function keepFiles(file: PackedFile): PackedFile {
  const kept = new Map<string, Loader<Uint8Array>>();
  return (path) => {
    const load = kept.get(path) ?? once(() => file(path));
    kept.set(path, load);
    return load();
  };
}
