/**
 * npm run check:word: lays the official layout out in LibreOffice and counts lines and characters.
 * Needs soffice (libreoffice-writer) and pdftotext (poppler-utils); with file arguments it only says whether each opens.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { LINE_CHARACTERS, PAGE_LINES } from '../src/official/measures.ts';
import { SAMPLE } from '../src/official/sample-document.ts';
import { toDocx } from '../src/docx/to-docx.ts';

const directory = mkdtempSync(join(tmpdir(), 'word-'));

function toPdf(files: readonly string[]): string[] {
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', directory, ...files], { stdio: 'ignore' });
  return readdirSync(directory).filter((file) => file.endsWith('.pdf'));
}

async function countLines(): Promise<boolean> {
  const text = '一行二十八字二十二行一页数到此处为止再从头数起共写五百个汉字'.repeat(60);
  const file = join(directory, 'grid.docx');
  writeFileSync(file, toDocx({ title: '数行数字', blocks: [{ kind: 'paragraph', text }], properties: SAMPLE.properties }));
  toPdf([file]);
  // The second page holds nothing but text; the last line that pdftotext gives is the page number.
  const page = execFileSync('pdftotext', ['-raw', '-f', '2', '-l', '2', join(directory, 'grid.pdf'), '-'], { encoding: 'utf8' });
  const lines = page.split('\n').filter((line) => /[一-龥]/.test(line));
  const lengths = [...new Set(lines.map((line) => [...line.trim()].length))];
  console.log(`第2页${lines.length}行，每行${lengths.join('、')}字（应为${PAGE_LINES}行、${LINE_CHARACTERS}字）`);
  return lines.length === PAGE_LINES && lengths.length === 1 && lengths[0] === LINE_CHARACTERS;
}

function openAll(files: readonly string[]): boolean {
  const opened = toPdf(files.map((file) => resolve(file)));
  console.log(`${files.length}个文件，LibreOffice 打开了${opened.length}个`);
  return opened.length === files.length;
}

const files = process.argv.slice(2);
const good = files.length > 0 ? openAll(files) : await countLines();
rmSync(directory, { recursive: true });
process.exitCode = good ? 0 : 1;
