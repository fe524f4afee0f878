import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDocument } from './arbitrary-document.ts';
import { measuresOf } from './measures.ts';
import { numberedBlocks } from './numbered-blocks.ts';
import type { Block, OfficialDocument } from './official-document.ts';
import { paginate } from './paginate.ts';
import { SAMPLE } from './sample-document.ts';

const document = (blocks: Block[], more: Partial<OfficialDocument> = {}): OfficialDocument => ({
  title: '总结',
  blocks,
  signature: '市总工会',
  date: '2026-01-05',
  properties: SAMPLE.properties,
  ...more,
});
const paragraph = (text: string, note?: string): Block => ({ kind: 'paragraph', text, ...(note ? { note } : {}) });
const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
const many = (count: number, block: Block) => Array.from({ length: count }, () => block);

describe('paginate', () => {
  test('sets 22 lines a page, title and an empty line first', () => {
    const pages = paginate(document([paragraph('工'.repeat(26 + 28 * 24))]));
    expect(pages.map(({ lines }) => lines.length)).toEqual([22, 8]);
    expect(pages[0]?.lines.slice(0, 2).map(({ text }) => text)).toEqual(['总结', '']);
    expect(pages[1]?.lines.slice(-2).map(({ text }) => text)).toEqual(['市总工会', '2026年1月5日']);
  });

  test('sets 主送机关 flush and 附件 hanging, as GB/T 9704—2012, 7.3.2 and 7.3.4 want it', () => {
    const long = '一份名称很长、一行写不下、要转到下一行并与上一行的名称首字对齐的附件';
    const pages = paginate(document([paragraph('工会')], { addressee: '各基层工会', attachments: ['统计表', long] }));
    const shown = pages[0]?.lines.map(({ text, indent }) => `${indent} ${text}`);
    expect(shown?.slice(0, 6)).toEqual(['0 总结', '0 ', '0 各基层工会：', '2 工会', '0 ', '2 附件：1.统计表']);
    const [first = '', second = ''] = shown?.slice(6, 8) ?? [];
    expect(first).toMatch(/^5 2\.一份/);
    expect(second).toMatch(/^6\.5 /);
    expect(first.slice(4) + second.slice(4)).toBe(long);
  });

  test('puts a note at the foot of the page of its paragraph', () => {
    const pages = paginate(document([...many(19, paragraph('工会')), paragraph('帮扶12人', '某总结')]));
    expect(pages[0]?.notes).toEqual([]);
    expect(pages[1]?.notes).toEqual(['1　某总结']);
    expect(pages[1]?.lines[0]?.text).toBe('帮扶12人');
  });

  test('does not leave a heading at the foot of a page', () => {
    const pages = paginate(document([...many(19, paragraph('工会')), heading('打算'), paragraph('下一步')]));
    expect(pages[0]?.lines).toHaveLength(21);
    expect(pages[1]?.lines.slice(0, 2).map(({ text }) => text)).toEqual(['一、打算', '下一步']);
  });

  test('leaves headings where they stand when the next page has no room for them and what follows', () => {
    const pages = paginate(document([...many(21, paragraph('工会')), ...many(21, heading('打算')), paragraph('下一步', '某总结')]));
    for (const { lines, notes } of pages) expect(lines.length + notes.length).toBeLessThanOrEqual(measuresOf().pageLines);
  });

  test('no page holds more than 22 lines with its notes, and none is empty', () => {
    fc.assert(
      fc.property(anyDocument, (any) => {
        for (const { lines, notes } of paginate(any)) {
          expect(lines.length).toBeGreaterThan(0);
          expect(lines.length + notes.length).toBeLessThanOrEqual(measuresOf().pageLines);
        }
      }),
    );
  });

  test('every character of the text and every note stands once and in order', () => {
    fc.assert(
      fc.property(anyDocument, (any) => {
        const pages = paginate(any);
        const { blocks, notes } = numberedBlocks(any);
        const text = blocks.map((block) => (block.kind === 'table' ? '' : block.text)).join('');
        const set = pages.flatMap(({ lines }) => lines);
        expect(set.map((line) => line.text).join('')).toContain(text);
        expect(set.flatMap((line) => line.notes)).toEqual(notes.map((_, i) => i + 1));
        expect(pages.flatMap((page) => page.notes)).toEqual(notes.map((note, i) => `${i + 1}　${note}`));
      }),
    );
  });

  test('keeps the lines in order, every one once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 80 }), (numbers) => {
        const texts = numbers.map((n, i) => `第${i}段${n}`);
        const pages = paginate(document(texts.map((text) => paragraph(text))));
        const set = pages.flatMap(({ lines }) => lines.map((line) => line.text));
        expect(set).toEqual(['总结', '', ...texts, '', '市总工会', '2026年1月5日']);
      }),
    );
  });
});
