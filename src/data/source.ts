import { editedLibrary } from '../content/edited-library.ts';
import { handedOver } from '../content/handed-over.ts';
import { librarySource, type LibrarySource } from '../content/library-source.ts';
import { readContentFiles } from '../content/read-files.ts';
import { contentFolder } from '../settings/content-folder.ts';
import { SITE } from '../site.ts';

const edited = editedLibrary((library) => librarySource(library, { drafts: import.meta.env.DEV, base: SITE.base }));

/** The library that the pages are made of: in a build the one that was checked, in `npm run dev` what lies in the folder now, with drafts. */
export function getSource(): LibrarySource {
  const folder = contentFolder(process.cwd());
  return handedOver(folder) ?? edited(readContentFiles(folder));
}
