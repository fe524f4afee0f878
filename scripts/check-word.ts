/**
 * npm run check:word: lays the official layout out in LibreOffice: counts lines and characters, holds the lines of three papers
 * against the sheets of the composer, and its 字数 against the composer's. Needs soffice (libreoffice-writer), pdftotext (poppler-utils) and the face AR PL UMing (fonts-arphic-uming).
 * With file arguments it says whether each opens, and validates it against the schema of Office Open XML.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OTHERWISE_IN_LIBREOFFICE, wordCount } from '../src/compose/word-count.ts';
import { publishedLibrary } from '../src/content/read-library.ts';
import { readContentFiles } from '../src/content/read-files.ts';
import { toDocx } from '../src/docx/to-docx.ts';
import { STANDARD_LAYOUT, type OfficialLayout } from '../src/official/layout.ts';
import { measuresOf } from '../src/official/measures.ts';
import { plainText } from '../src/official/plain-text.ts';
import { SAMPLE } from '../src/official/sample-document.ts';
import { contentFolder } from '../src/settings/content-folder.ts';
import { agreement } from './check-word/agreement.ts';
import { examplePapers } from './check-word/example-papers.ts';
import { openLibreOffice } from './check-word/libre-office.ts';
import { givenOptions } from './given-options.ts';
import { validateFiles } from './check-ooxml/validate-files.ts';

/** Papers that are compared, and the share of their lines that must begin at the same place. */
const COMPARED = 3;
const LEAST = 0.95;
/** Of one paper in a layout of its own: where a line of a long paragraph breaks otherwise, all after it begin elsewhere. Measured: 107 of 117. */
const LEAST_IN_OWN = 0.9;

/** A layout as units have them: wider margins, wider lines. */
const OWN_LAYOUT: OfficialLayout = { ...STANDARD_LAYOUT, name: '自己的版式', left: 31.8, right: 31.8, line: 30, numberPlace: 'centre' };

const office = openLibreOffice();

function countLines(): boolean {
  const { pageLines, lineCharacters } = measuresOf();
  const text = '一行二十八字二十二行一页数到此处为止再从头数起共写五百个汉字'.repeat(60);
  const file = join(office.folder, 'grid.docx');
  writeFileSync(file, toDocx({ title: '数行数字', blocks: [{ kind: 'paragraph', text }], properties: SAMPLE.properties }));
  const [pdf = ''] = office.convert([file], 'pdf');
  // The second page holds nothing but text; the last line that pdftotext gives is the page number.
  const page = execFileSync('pdftotext', ['-raw', '-f', '2', '-l', '2', pdf, '-'], { encoding: 'utf8' });
  const lines = page.split('\n').filter((line) => /[一-龥]/.test(line));
  const lengths = [...new Set(lines.map((line) => [...line.trim()].length))];
  console.log(`第2页${lines.length}行，每行${lengths.join('、')}字（应为${pageLines}行、${lineCharacters}字）`);
  return lines.length === pageLines && lengths.length === 1 && lengths[0] === lineCharacters;
}

function compareLines(): boolean {
  if (!office.measured) console.log('没有装 AR PL UMing（fonts-arphic-uming）：别的字体宽窄不同，下面的数不作准。');
  const papers = examplePapers(publishedLibrary(readContentFiles(contentFolder(process.cwd())))).slice(0, COMPARED);
  const inOwn = papers.slice(0, 1).map((paper) => ({ ...paper, title: `${paper.title}（自己的版式）`, layout: OWN_LAYOUT }));
  return [...papers, ...inOwn]
    .map((document, i) => agreement(office, `paper-${i + 1}`, document))
    .map(({ title, pages: [ours, theirs], lines, same, others }) => {
      const share = same / lines;
      console.log(`${title}：公文视图${ours}页，LibreOffice ${theirs}页；${lines}行里${same}行的行首相同（${(share * 100).toFixed(1)}%）`);
      for (const line of others) console.log(`  行首不同：${line}`);
      return ours === theirs && share >= (papers.some((paper) => paper.title === title) ? LEAST : LEAST_IN_OWN);
    })
    .every(Boolean);
}

/** 字数 of the papers as LibreOffice counts it, without the marks that it counts otherwise than Word. */
function compareCounts(): boolean {
  const papers = examplePapers(publishedLibrary(readContentFiles(contentFolder(process.cwd())))).slice(0, COMPARED);
  return papers
    .map((paper, i) => {
      const text = plainText(paper).replace(OTHERWISE_IN_LIBREOFFICE, '');
      const file = join(office.folder, `count-${i + 1}.txt`);
      writeFileSync(file, text);
      const [flat = ''] = office.convert([file], 'fodt', 'Text (encoded):UTF8,LF,,,');
      const theirs = Number(/meta:word-count="(\d+)"/.exec(readFileSync(flat, 'utf8'))?.[1]);
      console.log(`${paper.title}：字数${wordCount(text)}，LibreOffice ${theirs}（都不算引号、破折号、省略号）`);
      return theirs === wordCount(text);
    })
    .every(Boolean);
}

async function openAll(files: readonly string[]): Promise<boolean> {
  const opened = office.convert(
    files.map((file) => resolve(file)),
    'pdf',
  );
  const faults = await validateFiles(files.map((file) => resolve(file)));
  for (const fault of faults) console.log(fault);
  console.log(`${files.length}个文件，LibreOffice 打开了${opened.length}个，合乎 OOXML 的${files.length - faults.length}个`);
  return opened.length === files.length && faults.length === 0;
}

const files = givenOptions({ options: {}, allowPositionals: true }).positionals;
try {
  const good = files.length > 0 ? await openAll(files) : [countLines(), compareLines(), compareCounts()].every(Boolean);
  process.exitCode = good ? 0 : 1;
} finally {
  rmSync(office.folder, { recursive: true });
}
