import { execFileSync } from 'node:child_process';
import { toDocx } from '../../src/docx/to-docx.ts';
import type { OfficialDocument } from '../../src/official/official-document.ts';
import { paginate } from '../../src/official/paginate.ts';
import { toPdf, type LibreOffice } from './libre-office.ts';

export interface Agreement {
  title: string;
  /** Pages of the sheets and of LibreOffice. */
  pages: [number, number];
  /** Lines of the sheets, and how many of them begin in LibreOffice where they begin on the sheets. */
  lines: number;
  same: number;
  /** The first lines of the sheets that do not. */
  others: string[];
}

const bare = (text: string) => text.replace(/\s/g, '');

/** Places in the running text where lines begin, spaces not counted. */
function starts(lines: readonly string[]): number[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += bare(line).length;
    return start;
  });
}

/** Lines of a page of LibreOffice's PDF, without its number. */
const pdfLines = (page: string) => page.split('\n').filter((line) => bare(line) !== '' && !/^—\d+—$/.test(bare(line)));

/** Holds the sheets of a document against what LibreOffice makes of its Word file. The document must bear no notes: LibreOffice sets them elsewhere. */
export function agreement(office: LibreOffice, name: string, document: OfficialDocument): Agreement {
  const pdf = toPdf(office, name, toDocx(document));
  const text = execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' });
  const pages = text.split('\f').filter((page) => bare(page) !== '');
  const theirs = new Set(starts(pages.flatMap(pdfLines)));
  const sheets = paginate(document);
  const ours = sheets.flatMap(({ lines }) => lines.map((line) => line.text)).filter((line) => bare(line) !== '');
  const at = starts(ours);
  const same = at.filter((start) => theirs.has(start));
  return {
    title: document.title,
    pages: [sheets.length, pages.length],
    lines: ours.length,
    same: same.length,
    others: ours.filter((_, i) => !theirs.has(at[i] ?? -1)),
  };
}
