import { readFileSync } from 'node:fs';
import type { Issue } from '../../src/settings/issue.ts';
import type { Library } from '../../src/content/read-library.ts';
import { proseSpans } from '../../src/checks/spans.ts';
import { COPIED, passageFinder } from '../../src/lib/shared-passages.ts';
import { toMainland } from '../../src/import/clean/traditional.ts';
import { libraryParsers } from '../../src/import/library-parsers.ts';
import { readSource } from '../../src/import/read/read-source.ts';
import { collectFiles } from '../import/collect-files.ts';

/** Titles and fixed terms may be quoted as they are. */
const maskNames = (text: string) => text.replace(/《[^》]{1,60}》|“[^”]{1,40}”/g, (name) => '\n'.repeat(name.length));

/** The source texts under a folder in simplified characters, and what could not be read. */
function readSources(folder: string): { texts: string[]; problems: string[] } {
  const texts: string[] = [];
  const problems: string[] = [];
  for (const { path, problem } of collectFiles([folder])) {
    try {
      if (problem) throw new Error(problem);
      const { lines } = readSource(readFileSync(path), path, libraryParsers.readers).value;
      texts.push(
        toMainland(lines, [], libraryParsers.simplify)
          .value.lines.map(({ text }) => text)
          .join('\n'),
      );
    } catch (error) {
      problems.push(`${path}：${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { texts, problems };
}

/**
 * Looks for sentences that published entries still carry from their sources.
 * @param library the published entries
 * @param folder .txt, .docx and .html sources
 * @returns findings with file and line, and the sources that could not be read
 */
export function copiedPassages(library: Library, folder: string): { issues: Issue[]; problems: string[] } {
  const { texts, problems } = readSources(folder);
  const find = passageFinder(texts);
  const issues = proseSpans(library).flatMap((span) =>
    find(maskNames(span.text)).map(({ text, index }): Issue => ({
      file: span.file,
      line: span.line + (span.text.slice(0, index).match(/\n/g)?.length ?? 0),
      rule: 'copied-passage',
      found: `与来源相同的${text.length}个字“${text.slice(0, 40)}”`,
      expected: `连续相同不到${COPIED}个字`,
      repair: '用自己的话重写这一句，数字照原文',
    })),
  );
  return { issues, problems };
}
