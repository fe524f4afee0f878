import { describe, expect, test } from 'vitest';
import { checkContent } from './check-library.ts';
import { brokenLibrary, fixtureLibrary } from '../content/fixture-library.ts';
import { formatIssue } from '../settings/issue.ts';
import { readLibrary } from '../content/read-library.ts';
import { fixText } from './text-issues.ts';

const PRACTICE = 'content/practices/jin-qiu.mdx';
const withText = (text: string) => brokenLibrary(PRACTICE, '由工会筹款发放。', text);
const messages = (text: string) => checkContent(withText(text)).map(formatIssue);
const fixed = (text: string) =>
  fixText(readLibrary(withText(text)).library)
    .get(PRACTICE)
    ?.split('\n')[27]
    ?.replace(/^(?:助学是帮困难家庭的孩子读完大学，)*/, '');

describe('textIssues', () => {
  test('reports half-width punctuation beside Chinese', () => {
    expect(messages('由工会筹款,发放。')).toEqual([
      'content/practices/jin-qiu.mdx:28 发现汉字旁的半角标点“,”；应为全角标点。修改：改为全角，或运行 npm run content:check -- --fix。[half-width-punctuation]',
    ]);
  });

  test('reports straight quotes', () => {
    expect(messages('由"工会"筹款发放。')).toHaveLength(2);
    expect(messages('由"工会"筹款发放。')[0]).toBe(
      'content/practices/jin-qiu.mdx:28 发现直引号 "；应为弯引号“”或‘’。修改：改为弯引号，或运行 npm run content:check -- --fix。[straight-quote]',
    );
  });

  test('reports spaces between Chinese and digits', () => {
    expect(messages('由工会筹款 12 次。')).toEqual([
      'content/practices/jin-qiu.mdx:28 发现汉字与相邻文字之间的空格；应为不空格。修改：删去空格，或运行 npm run content:check -- --fix。[space-in-text]',
      'content/practices/jin-qiu.mdx:28 发现汉字与相邻文字之间的空格；应为不空格。修改：删去空格，或运行 npm run content:check -- --fix。[space-in-text]',
    ]);
  });

  test.each(['xx年', '××公司', '20xx年', '\\*\\*\\*工会', '\\_\\_\\_元'])('reports the leftover placeholder %s', (text) => {
    expect(messages(`${text}发放。`).some((line) => line.includes('[leftover-placeholder]'))).toBe(true);
  });

  test('reports Traditional characters', () => {
    expect(messages('由工會筹款发放。')).toEqual([
      'content/practices/jin-qiu.mdx:28 发现繁体字“會”；应为简体字。修改：改为简体。[traditional-character]',
    ]);
  });

  test('reports corrupted words that are never right, and leaves doubtful ones alone', () => {
    expect(messages('为效劳大局筹款，平安发放。')).toEqual([
      'content/practices/jin-qiu.mdx:28 发现讹误的说法“效劳大局”；应为“服务大局”。修改：改正，或换一种说法。[corrupted-form]',
    ]);
  });

  test('leaves alone what quotes a source', () => {
    expect(messages('原文“由工會,20xx年筹款”有误。')).toEqual([]);
  });

  test('reports a comma behind a number in brackets, not behind a remark in brackets or between ordinals', () => {
    expect(messages('（一）、筹款；第一、筹款。')).toHaveLength(2);
    expect(messages('两个月（不满10年）、三个月（不满20年），第一、三项。')).toEqual([]);
  });

  test('reports the comma between book titles', () => {
    expect(messages('学习《工会法》、《劳动法》。')).toEqual([
      'content/practices/jin-qiu.mdx:28 发现书名号或引号之间的顿号；应为并列的书名号、引号之间不加顿号（GB/T 15834—2011）。修改：删去顿号，或运行 npm run content:check -- --fix。[book-title-comma]',
    ]);
  });
});

describe('fixText', () => {
  test('changes nothing in a library without a fault', () => {
    expect(fixText(readLibrary(fixtureLibrary()).library).size).toBe(0);
  });

  test.each([
    ['由工会筹款,发放(两次)。', '由工会筹款，发放（两次）。'],
    ['由"工会"筹款,发放。', '由“工会”筹款，发放。'],
    ['筹款 12 次,共 5 万元。', '筹款12次，共5万元。'],
    ['学习《工会法》、《劳动法》。', '学习《工会法》《劳动法》。'],
    ['比例为 98.5%,原文写1:2。', '比例为98.5%，原文写1:2。'],
  ])('mends %s', (broken, mended) => {
    expect(fixed(broken)).toBe(mended);
  });

  test('leaves words alone, however wrong they look', () => {
    expect(fixed('为效劳大局筹款，20xx年由工會发放。')).toBeUndefined();
  });

  test('a second run finds nothing more', () => {
    const once = fixText(readLibrary(withText('由"工会"筹款 12 次,发放。')).library).get(PRACTICE) ?? '';
    const files = fixtureLibrary().map((file) => (file.path === PRACTICE ? { path: PRACTICE, text: once } : file));
    expect(fixText(readLibrary(files).library).size).toBe(0);
  });
});
