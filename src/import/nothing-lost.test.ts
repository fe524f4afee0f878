import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { Converter } from 'opencc-js/t2cn';
import { describe, expect, test } from 'vitest';
import { FIXTURES, fixtureImporter, fixtureInput } from './fixture-importer.ts';
import type { ImportedPiece } from './import-file.ts';
import { decodeText } from './read/decode-text.ts';
import { ImportError, type Message } from './types.ts';

const simplify = Converter({ from: 'tw', to: 'cn' });

/** Letters and digits by number, whatever width and script they are written in. */
function tally(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of simplify(text.normalize('NFKC')).replace(/[^\p{L}\p{N}]/gu, ''))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** All text of a source, found by other means than the importer's. */
function sourceText(bytes: Uint8Array, file: string): string {
  if (file.endsWith('.docx'))
    return Object.entries(unzipSync(bytes))
      .filter(([name]) => /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name))
      .map(([, part]) => strFromU8(part).replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, ''))
      .flatMap((xml) => [...xml.matchAll(/<\w+:(?:t|delText)(?: [^>]*)?>([^<]*)</g)].map((match) => match[1] ?? ''))
      .join('\n');
  const text = decodeText(bytes)?.text ?? '';
  // A reference in Markdown is its character; in a text it is told as a repair.
  if (!file.endsWith('.html')) return file.endsWith('.md') ? text.replace(/&[a-z]+;/g, '') : text;
  const { document } = parseHTML(text);
  for (const element of document.querySelectorAll('script, style, title, noscript, template')) element.remove();
  return document.documentElement.textContent ?? '';
}

/** What a draft holds. */
function draftText({ blocks }: ImportedPiece): string {
  return blocks.map((block) => (block.kind === 'table' ? block.rows.flat().join('\n') : block.text)).join('\n');
}

/** What the messages account for, by character: taken out of the text (positive) or put into it (negative). */
function accounted(messages: Message[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const { kind, rule, before = '', after = '' } of messages) {
    // Width changes no letter; its message only shows where the first change is.
    if ((kind !== 'drop' && kind !== 'repair') || rule === 'width') continue;
    for (const [character, count] of tally(before)) sum.set(character, (sum.get(character) ?? 0) + count);
    for (const [character, count] of tally(after)) sum.set(character, (sum.get(character) ?? 0) - count);
  }
  return sum;
}

/** Characters of a source that neither a draft holds nor a message quotes, and the other way round. */
function balance(bytes: Uint8Array, file: string): { lost: string; invented: string } {
  const { value, messages } = fixtureImporter(bytes, file);
  const source = tally(sourceText(bytes, file));
  const draft = tally(value.map(draftText).join('\n'));
  const told = accounted([...messages, ...value.flatMap((piece) => piece.messages)]);
  const rest = [...new Set([...source.keys(), ...draft.keys(), ...told.keys()])].map(
    (character) => [character, (source.get(character) ?? 0) - (draft.get(character) ?? 0) - (told.get(character) ?? 0)] as const,
  );
  const written = (sign: number): string => rest.map(([character, count]) => character.repeat(Math.max(0, sign * count))).join('');
  return { lost: written(1), invented: written(-1) };
}

describe('every letter and digit of a source is in a draft, or a message quotes it', () => {
  test.each(FIXTURES)('%s', (name) => {
    const { bytes, file } = fixtureInput(name);
    const { lost, invented } = balance(bytes, file);
    expect(lost).toBe('');
    // Word keeps its automatic numbers apart from the text, and notes are marked as such.
    expect(file.endsWith('.docx') ? invented.replace(/[\d一二三注]/g, '') : invented).toBe('');
  });
});

describe('and so it is for any text made of what such files hold', () => {
  const part = fc.constantFrom(
    '公司工会2021年工作总结',
    '工会工作总结（一）',
    '篇1：工会工作总结',
    '篇2：学校工会总结',
    '一、维护职工权益',
    '二、开展劳动竞赛',
    '（一）民主管理',
    '1.摸清底数；',
    '一是建立机制。召开职代会两次，办理提案36件。二是抓好落实。',
    '今年以来，工会围绕中心工作，组织职工学习培训，开展走访慰问240户，丰富文体生活，推动民主管理，各项任务按计划完成，职工满意度有所提高。',
    '精品资料，欢迎下载。今年以来，工会围绕中心工作，组织职工学习培训，开展走访慰问240户，丰富文体生活，推动民主管理，各项任务按计划完成。',
    '下面是小编精心整理的工会总结，仅供参考，欢迎大家阅读。',
    '首页 > 范文 > 工作总结',
    '来源：网络　作者：佚名',
    '2023-03-01',
    '2023-03-02 18:18:01',
    '总结人：王小明',
    '2021年12月20日',
    '相关推荐',
    '工会计划范文',
    '上一篇：工会计划',
    '目录',
    '围绕中心，服务',
    '大局，努力工作。',
    '继续努力&hellip;&hellip;',
    '工會（huì）開展活動，職工滿意。',
    '本文地址：https://www.example.com/1.html 职工点击报名。',
    '第 3 页 共 8 页',
    '',
  );
  const parts = fc.array(part, { minLength: 1, maxLength: 24 });

  test.each([
    ['text', 'a.txt', (lines: string[]): string => lines.join('\n')],
    [
      'page',
      'a.html',
      (lines: string[]): string => `<html><body>${lines.map((line) => `<p>${line.replace(/>/g, '&gt;')}</p>`).join('\n')}</body></html>`,
    ],
  ])('a %s', (_, file, write) => {
    fc.assert(
      fc.property(parts, (lines) => {
        const bytes = new TextEncoder().encode(write(lines));
        const found = balanceOf(bytes, file);
        expect(found.lost).toBe('');
        expect(found.invented).toBe('');
      }),
      { numRuns: 150 },
    );
  });
});

/** The balance of what can be imported; a text of nothing but leftovers gives no draft, and the command says so. */
function balanceOf(bytes: Uint8Array, file: string): { lost: string; invented: string } {
  try {
    return balance(bytes, file);
  } catch (error) {
    if (error instanceof ImportError) return { lost: '', invented: '' };
    throw error;
  }
}
