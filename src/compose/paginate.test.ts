import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_DRAFT, type Draft } from './draft.ts';
import { documentOf } from './draft-document.ts';
import { textWidth } from '../docx/closing-indents.ts';
import { breakLines, LINE_WIDTH } from './line-breaks.ts';
import { PAGE_LINES, paginate } from './paginate.ts';

const anyText = fc
  .array(fc.constantFrom('工', '会', '，', '。', '“', '”', '《', '》', '12.5%', '2026', ' ', '——', '😀'), { maxLength: 120 })
  .map((parts) => parts.join(''));

describe('breakLines', () => {
  test('fills 28 characters, the first line two less', () => {
    const lines = breakLines('工'.repeat(60), 2);
    expect(lines.map((line) => line.length)).toEqual([26, 28, 6]);
  });

  test('takes a character along rather than begin a line with a closing mark', () => {
    expect(breakLines(`${'工'.repeat(26)}，会`, 2)).toEqual(['工'.repeat(25), '工，会']);
  });

  test('does not end a line with an opening mark or cut a number', () => {
    expect(breakLines(`${'工'.repeat(25)}《工会法》`, 2)[0]).toBe('工'.repeat(25));
    expect(breakLines(`${'工'.repeat(24)}共12345.6万元`, 2)).toEqual([`${'工'.repeat(24)}共`, '12345.6万元']);
  });

  test('loses nothing and never exceeds the line, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = breakLines(text, 2);
        expect(lines.join('')).toBe(text);
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(LINE_WIDTH);
      }),
    );
  });
});

describe('paginate', () => {
  const draft = (nodes: Draft['nodes']): Draft => ({ ...EMPTY_DRAFT, title: '总结', nodes, signature: '市总工会', date: '2026-01-05' });
  const paragraph = (id: number, text: string, note?: string) => ({ id, kind: 'paragraph' as const, text, ...(note ? { note } : {}) });

  test('sets 22 lines a page, title and an empty line first', () => {
    const pages = paginate(documentOf(draft([paragraph(1, '工'.repeat(26 + 28 * 24))]), '2026-01-05', 'https://a.example/'));
    expect(pages.map(({ lines }) => lines.length)).toEqual([22, 8]);
    expect(pages[0]?.lines.slice(0, 2).map(({ text }) => text)).toEqual(['总结', '']);
    expect(pages[1]?.lines.slice(-2).map(({ text }) => text)).toEqual(['市总工会', '2026年1月5日']);
  });

  test('sets 主送机关 flush and 附件 hanging, as GB/T 9704—2012, 7.3.2 and 7.3.4 want it', () => {
    const long = '一份名称很长、一行写不下、要转到下一行并与上一行的名称首字对齐的附件';
    const pages = paginate(
      documentOf(
        { ...draft([paragraph(1, '工会')]), addressee: '各基层工会', attachments: `统计表\n${long}` },
        '2026-01-05',
        'https://a.example/',
      ),
    );
    const shown = pages[0]?.lines.map(({ text, indent }) => `${indent} ${text}`);
    expect(shown?.slice(0, 6)).toEqual(['0 总结', '0 ', '0 各基层工会：', '2 工会', '0 ', '2 附件：1.统计表']);
    const [first = '', second = ''] = shown?.slice(6, 8) ?? [];
    expect(first).toMatch(/^5 2\.一份/);
    expect(second).toMatch(/^6\.5 /);
    expect(first.slice(4) + second.slice(4)).toBe(long);
  });

  test('puts a note at the foot of the page of its paragraph', () => {
    const many = Array.from({ length: 19 }, (_, i) => paragraph(i + 1, '工会'));
    const pages = paginate(documentOf(draft([...many, paragraph(20, '帮扶12人', '某总结')]), '2026-01-05', 'https://a.example/'));
    expect(pages[0]?.notes).toEqual([]);
    expect(pages[1]?.notes).toEqual(['1　某总结']);
    expect(pages[1]?.lines[0]?.text).toBe('帮扶12人');
  });

  test('does not leave a heading at the foot of a page', () => {
    const heading = { id: 90, kind: 'heading' as const, level: 1 as const, text: '打算' };
    const many = Array.from({ length: 19 }, (_, i) => paragraph(i + 1, '工会'));
    const pages = paginate(documentOf(draft([...many, heading, paragraph(99, '下一步')]), '2026-01-05', 'https://a.example/'));
    expect(pages[0]?.lines).toHaveLength(21);
    expect(pages[1]?.lines.slice(0, 2).map(({ text }) => text)).toEqual(['一、打算', '下一步']);
  });

  test('no page holds more than 22 lines with its notes', () => {
    const nodes = fc.array(fc.record({ text: anyText, note: fc.option(fc.constant('某总结'), { nil: undefined }) }), { maxLength: 30 });
    fc.assert(
      fc.property(nodes, (parts) => {
        const pages = paginate(
          documentOf(draft(parts.map(({ text, note }, i) => paragraph(i + 1, text, note))), '2026-01-05', 'https://a.example/'),
        );
        for (const { lines, notes } of pages) expect(lines.length + notes.length).toBeLessThanOrEqual(PAGE_LINES);
      }),
    );
  });
});
