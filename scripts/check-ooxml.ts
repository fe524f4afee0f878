/**
 * npm run check:ooxml: holds all Word files of a built site, and one of each kind of paper as the composer writes it, against the schema of Office Open XML.
 * Needs a built site; with file arguments it looks at those alone.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readContentFiles } from '../src/content/read-files.ts';
import { publishedLibrary } from '../src/content/read-library.ts';
import { toDocx } from '../src/docx/to-docx.ts';
import { contentFolder } from '../src/settings/content-folder.ts';
import { listFiles } from '../src/settings/list-files.ts';
import { composedPapers } from './check-ooxml/composed-papers.ts';
import { validateFiles } from './check-ooxml/validate-files.ts';
import { givenOptions } from './given-options.ts';

const { values, positionals } = givenOptions({ options: { dist: { type: 'string', default: 'dist' } }, allowPositionals: true });

const folder = mkdtempSync(join(tmpdir(), 'ooxml-'));
try {
  const built = listFiles(values.dist)
    .filter((path) => path.endsWith('.docx'))
    .map((path) => join(values.dist, path));
  const composed = () =>
    composedPapers(publishedLibrary(readContentFiles(contentFolder(process.cwd())))).map((paper, i) => {
      const file = join(folder, `composed-${i + 1}.docx`);
      writeFileSync(file, toDocx(paper));
      return file;
    });
  const files = positionals.length > 0 ? positionals.map((file) => resolve(file)) : [...built, ...composed()];
  const faults = await validateFiles(files);
  for (const fault of faults) console.log(fault);
  console.log(`${files.length}个 Word 文件（站上的${positionals.length > 0 ? 0 : built.length}个），不合乎 OOXML 的${faults.length}个。`);
  process.exitCode = faults.length === 0 && files.length > 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
