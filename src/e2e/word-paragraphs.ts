import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

/** The paragraphs of a Word file: style and text. */
export async function wordParagraphs(download: Download): Promise<{ style: string; text: string }[]> {
  const part = unzipSync(await readFile(await download.path()))['word/document.xml'];
  const xml = part ? strFromU8(part) : '';
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1] ?? '',
    text: [...paragraph.matchAll(/<w:t[ >][^<]*<\/w:t>|<w:t>[^<]*<\/w:t>/g)].map(([run]) => run.replace(/<[^>]+>/g, '')).join(''),
  }));
}
