import { Session } from 'node:inspector';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paginate } from '../official/paginate.ts';
import { plainText } from '../official/plain-text.ts';
import { documentOf } from './draft-document.ts';
import { EMPTY_DRAFT, type Draft } from './draft.ts';
import { MOST_NODES } from './draft-limits.ts';
import { blankUses } from './fills.ts';
import { parseDraft } from './parse-draft.ts';
import { proofread } from './proof/proofread.ts';
import { packHistory } from './store/history-steps.ts';
import { startHistory } from './history.ts';
import { shownNodes } from './view/shown-nodes.ts';
import { wordCount } from './word-count.ts';

// What a link or a file may hold at most, filled with what asks for most: all that the page does with a draft grows with it, and no faster.
// Work is counted in calls of our own functions, which no machine does faster or slower.

const session = new Session();
const post = <T>(method: string, given: object = {}): T => {
  let result: unknown;
  session.post(method, given, (error, value) => {
    if (error) throw error;
    result = value;
  });
  return result as T;
};

interface Coverage {
  result: { url: string; functions: { ranges: { count: number }[] }[] }[];
}

/** Calls of functions of src that something brings about. */
function callsOf(act: () => void): number {
  post('Profiler.takePreciseCoverage');
  act();
  const { result } = post<Coverage>('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => url.includes('/src/') && !url.includes('.test.'))
    .flatMap(({ functions }) => functions.map(({ ranges }) => ranges[0]?.count ?? 0))
    .reduce((sum, count) => sum + count, 0);
}

beforeAll(() => {
  session.connect();
  post('Profiler.enable');
  post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
});
afterAll(() => {
  post('Profiler.stopPreciseCoverage');
  session.disconnect();
});

type Raw = Record<string, unknown>;
const HOSTILE: [string, (i: number) => Raw][] = [
  ['empty paragraphs', () => ({ kind: 'paragraph', text: '' })],
  [
    'the same paragraph again and again',
    () => ({ kind: 'paragraph', text: '走访慰问困难职工，发放慰问金，送去组织的关心和温暖'.repeat(3) }),
  ],
  ['paragraphs that share a little with each other', (i) => ({ kind: 'paragraph', text: `第${i}次走访慰问困难职工发放慰问金第${i}次` })],
  ['headings only, each at another level', (i) => ({ kind: 'heading', level: (i % 4) + 1, text: `标题${i}` })],
  ['headings that run into the next', (i) => ({ kind: i % 2 ? 'paragraph' : 'heading', level: 2, text: `接排${i}`, runIn: true })],
  ['attachments only', (i) => ({ kind: 'heading', level: 1, text: `附件${i}`, appendix: true })],
  ['blanks only, each with a name of its own', (i) => ({ kind: 'paragraph', text: `【甲${i}】【乙${i}】【丙${i}】` })],
  ['tables only', () => ({ kind: 'paragraph', text: '甲|乙|丙\n1|2|3\n4|5|6' })],
  [
    'figures of others, all with their asides',
    (i) => ({
      ...{
        kind: 'paragraph',
        text: `办了【场次】场${i}`,
        note: `来源${i}（原文，疑误）`,
        hint: '12',
        comparison: `同类做法：办了12场${i}。`,
      },
      origin: { key: `a${i}#f1`, slot: '成效', group: '帮扶' },
    }),
  ],
  ['articles only', (i) => ({ kind: 'paragraph', text: `依照《中华人民共和国工会法》第${(i % 58) + 1}条和《劳动法》第${i}条` })],
];

const LAWS = new Map();

/** All that the page does with a draft that it opens, and with a change of it. */
function open(nodes: readonly Raw[]): void {
  const draft = parseDraft({ ...EMPTY_DRAFT, title: '关于工作情况的报告', nodes }) as Draft;
  expect(typeof draft).toBe('object');
  shownNodes(draft, LAWS);
  blankUses(draft);
  packHistory(startHistory(draft));
  const document = documentOf(draft, '2026-12-05', 'https://ku.example/');
  paginate(document);
  wordCount(plainText(document));
  proofread(draft, { laws: LAWS });
}

describe('a draft as large as may be', () => {
  test.each(HOSTILE)('%s: twice the nodes are twice the work', (_, node) => {
    const nodes = (count: number) => Array.from({ length: count }, (_node, i) => ({ id: i + 1, ...node(i) }));
    const half = callsOf(() => open(nodes(MOST_NODES / 2)));
    const whole = callsOf(() => open(nodes(MOST_NODES)));
    expect(half).toBeGreaterThan(MOST_NODES / 2);
    expect(whole / half).toBeLessThan(2.5);
  });

  test.each([
    ['words', '工会工作总结'],
    ['letters', 'a'],
    ['pauses', '工，'],
  ])('a title of a thousand characters of %s costs no more than its length', (_, piece) => {
    const title = (length: number) => piece.repeat(length).slice(0, length);
    const work = (length: number) => callsOf(() => paginate(documentOf({ ...EMPTY_DRAFT, title: title(length) }, '2026-12-05', '')));
    expect(work(1000) / work(500)).toBeLessThan(2.5);
  });
});
