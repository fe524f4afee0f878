import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { summarySchema } from '../../src/schemas/summary.ts';
import { draftMdx } from './draft/draft-mdx.ts';
import { frontMatter } from './draft/front-matter.ts';
import { reportMarkdown } from './draft/report.ts';
import { DOCX_FIXTURES } from './fixtures/docx-fixtures.ts';
import { createImporter } from './import-file.ts';
import { loadData } from './load-data.ts';

// Tags and practices come and go in content/; the fixtures must not change with them.
const importer = createImporter({
  ...loadData(join(import.meta.dirname, '../../content')),
  terms: [
    { id: 'zou-fang-wei-wen', label: '走访慰问', aliases: ['慰问'], category: 'bang-fu-wen-nuan' },
    { id: 'ji-ti-he-tong', label: '集体合同', aliases: [], category: 'lao-dong-guan-xi' },
    { id: 'zhi-dai-hui', label: '职代会', aliases: ['职工代表大会'], category: 'min-zhu-guan-li' },
  ],
  practices: [
    { id: 'song-wen-nuan', title: '送温暖', summary: '筹集资金，走访慰问困难职工。', aliases: ['送温暖活动', '走访慰问困难职工'] },
  ],
});
const folder = join(import.meta.dirname, 'fixtures');
const names = [...new Set([...readdirSync(folder).filter((name) => !name.includes('.')), ...Object.keys(DOCX_FIXTURES)])].sort();

describe('fixtures', () => {
  test('there are at least thirty', () => {
    expect(names.length).toBeGreaterThanOrEqual(30);
  });

  test.each(names)('%s gives the expected drafts', async (name) => {
    const { file, bytes } = input(name);
    const { value: pieces, messages } = importer(bytes, file);
    expect(pieces.length).toBeGreaterThan(0);
    for (const piece of pieces) {
      expect(summarySchema.safeParse(frontMatter(piece, '1970-01-01')).error).toBeUndefined();
      const suffix = pieces.length === 1 ? '' : `-${piece.piece}`;
      await expect(draftMdx(piece, '1970-01-01')).toMatchFileSnapshot(join(folder, name, `expected${suffix}.mdx`));
      const complete = piece.piece === 1 ? { ...piece, messages: [...messages, ...piece.messages] } : piece;
      await expect(reportMarkdown(complete, 'draft')).toMatchFileSnapshot(join(folder, name, `expected${suffix}.report.md`));
    }
  });
});

function input(name: string): { file: string; bytes: Uint8Array } {
  const docx = DOCX_FIXTURES[name];
  if (docx) return { file: 'input.docx', bytes: docx };
  const file = ['input.txt', 'input.html'].find((candidate) => existsSync(join(folder, name, candidate))) ?? 'input.txt';
  return { file, bytes: readFileSync(join(folder, name, file)) };
}
