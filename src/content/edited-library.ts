import { toLibraryView } from '../lib/library-view.ts';
import type { LibrarySource } from './library-source.ts';
import type { ContentFile } from './read-files.ts';
import { readLibrary, type Library } from './read-library.ts';

const isSame = (a: readonly ContentFile[], b: readonly ContentFile[]) =>
  a.length === b.length && a.every(({ path, text }, i) => path === b[i]?.path && text === b[i].text);

/** Whether every reference leads somewhere: pages cannot be made of it otherwise. */
function holdsTogether({ raw }: LibrarySource): boolean {
  try {
    toLibraryView(raw);
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads a library that is being edited. What is broken was told by the checks; for the pages a broken file stays as it last was, or is left
 * out where it never was whole, and what else was saved is shown. Where a reference leads nowhere all pages stay as they last were.
 * @param make what pages are made of, from the files as read
 * @returns takes all files as they lie in the folder, and gives the same value as before where none has changed
 */
export function editedLibrary(make: (library: Library) => LibrarySource): (files: readonly ContentFile[]) => LibrarySource {
  const whole = new Map<string, ContentFile>();
  let last: { files: readonly ContentFile[]; source: LibrarySource } | undefined;
  return (files) => {
    if (last && isSame(last.files, files)) return last.source;
    const { library, issues } = readLibrary(files);
    const broken = new Set(issues.map(({ file }) => file));
    for (const file of files) if (!broken.has(file.path)) whole.set(file.path, file);
    const source = make(broken.size === 0 ? library : readLibrary(files.map((file) => whole.get(file.path) ?? file)).library);
    last = { files, source: last && !holdsTogether(source) ? last.source : source };
    return last.source;
  };
}
