import { handedOver } from '../content/handed-over.ts';
import { librarySource, type LibrarySource } from '../content/library-source.ts';
import { readContentFiles, type ContentFile } from '../content/read-files.ts';
import { readLibrary } from '../content/read-library.ts';
import { contentFolder } from '../settings/content-folder.ts';
import { SITE } from '../site.ts';

let last: { files: ContentFile[]; source: LibrarySource } | undefined;

const isSame = (a: readonly ContentFile[], b: readonly ContentFile[]) =>
  a.length === b.length && a.every(({ path, text }, i) => path === b[i]?.path && text === b[i].text);

/** Read again where a file has changed. What is broken was told by the checks, and is left out. */
function readAgain(folder: string): LibrarySource {
  const files = readContentFiles(folder);
  if (!last || !isSame(last.files, files))
    last = { files, source: librarySource(readLibrary(files).library, { drafts: import.meta.env.DEV, base: SITE.base }) };
  return last.source;
}

/** The library that the pages are made of: in a build the one that was checked, in `npm run dev` what lies in the folder now, with drafts. */
export function getSource(): LibrarySource {
  const folder = contentFolder(process.cwd());
  return handedOver(folder) ?? readAgain(folder);
}
