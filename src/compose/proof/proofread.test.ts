import { describe, expect, it, test } from 'vitest';
import { EMPTY_DRAFT, type Draft, type DraftNode } from '../draft.ts';
import { proofread } from './proofread.ts';

const laws = new Map([['工会法', { articleCount: 58, version: '2021-12-24' }]]);
const heading = (id: number, text: string, level: 1 | 2 = 1): DraftNode => ({ id, kind: 'heading', level, text });
const paragraph = (id: number, text: string): DraftNode => ({ id, kind: 'paragraph', text });

const CLEAN: Draft = {
  ...EMPTY_DRAFT,
  title: '某某公司工会2026年工作总结',
  nodes: [
    heading(1, '主要工作'),
    paragraph(2, '全年征集提案14件，立案10件，办结9件。'),
    heading(3, '下一步打算'),
    paragraph(4, '继续抓好提案办理。'),
  ],
  signature: '某某公司工会',
  date: '2026-12-05',
};

const check = (changed: Partial<Draft>) => proofread({ ...CLEAN, ...changed }, { laws });
/** What is said of one paragraph alone. */
const said = (text: string) =>
  check({ nodes: [heading(1, '主要工作'), paragraph(2, text)] }).map(({ at, kind, says }) => `${at} ${kind} ${says}`);

test('a clean paper has nothing to look at', () => {
  expect(check({})).toEqual([]);
});

describe('what is open', () => {
  it('names the blanks of each place, filled ones not', () => {
    const nodes = [heading(1, '主要工作'), paragraph(2, '【单位】培训【人数】人、【人数】名，【金额】。')];
    expect(check({ nodes, fills: { 单位: '工会' } })).toEqual([{ at: 2, kind: '待填', says: '【人数】【金额】没有填' }]);
    expect(check({ signature: '【单位】' })).toEqual([{ at: 'signature', kind: '待填', says: '【单位】没有填' }]);
  });

  it('finds sections, headings and paragraphs without a text, and a paper without a title', () => {
    const nodes = [heading(1, '主要工作'), heading(2, '特色'), paragraph(3, ' '), heading(4, ''), paragraph(5, '文')];
    expect(check({ title: '', nodes }).map(({ at, says }) => `${at} ${says}`)).toEqual([
      'title 没有标题',
      '1 “主要工作”下面没有内容',
      '3 空段，导出时略去',
      '4 标题没有写',
    ]);
  });

  it.each(['0026-01-05', '2026-02-30', '1900-01-01'])('tells of the day %s', (date) => {
    expect(check({ date })).toMatchObject([{ at: 'date' }]);
  });
});

describe('numbers', () => {
  it.each(['一、主要工作', '（一）主要工作', '1.主要工作', '（1）主要工作', '第一部分主要工作'])(
    'tells of the number of “%s”, which the layout gives',
    (text) => {
      expect(said(text)[0]).toMatch(/^2 结构 段首手写的序号/);
      expect(check({ nodes: [heading(1, text), paragraph(2, '文字。')] })).toMatchObject([{ at: 1, kind: '结构' }]);
    },
  );

  it.each(['2026年新建工会3家。', '3.5万元用于帮扶。', '一是摸清底数。', '1个中心、5个站点。'])('leaves “%s” alone', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    ['培训120人，其中女职工80人、农民工60人。', '合计140，大于总数120人'],
    ['培训120人，其中女职工130人。', '130人大于总数120人'],
    ['发放1.2万元，其中助学8000元、慰问5000元。', '合计13000，大于总数1.2万元'],
    ['征集提案14件，立案16件。', '办了16件，多于收到的14件'],
    ['收到诉求20件，已办结26件。', '办了26件，多于收到的20件'],
    ['提案办结率达到105%。', '超过100%'],
    ['签订率由95%提高到91%。', '其实是减少'],
    ['投诉由12件下降到15件。', '其实是增加'],
  ])('%s', (text, told) => {
    expect(said(text).join()).toContain(told);
  });

  it.each([
    '培训120人，其中女职工80人、农民工40人。',
    '培训120人，其中女职工80人。走访150人。',
    '参赛人数比上年增长130%。',
    '征集提案14件，立案10件，办结10件。',
    '由30人增加到45人。',
    '发放1.3万元，其中助学8000元、慰问5000元。',
  ])('finds nothing wrong in “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('takes the filled values', () => {
    const nodes = [heading(1, '主要工作'), paragraph(2, '收到【件数】件，办结9件。')];
    expect(check({ nodes, fills: { 件数: '8' } }).map(({ says }) => says)).toEqual(['办了9件，多于收到的8件']);
  });
});

describe('figures of others', () => {
  const origin = { key: 'jin-qiu#f1', slot: '成效', group: '帮扶' };
  const found = (node: object, fills = {}) =>
    check({ nodes: [heading(1, '工作'), { id: 2, kind: 'paragraph', origin, ...node } as DraftNode], fills }).filter(
      ({ kind }) => kind === '数字',
    );

  it('tells of one that was collected as it is', () => {
    expect(found({ text: '资助39名。', note: '某市总结' })[0]?.says).toBe('这是别的单位的数（某市总结）；换成本单位的，或写明是谁的');
  });

  it('tells of a blank that was filled with the value of the source, not of one’s own', () => {
    const node = { text: '资助【人数】名。', hint: '39名（某市）' };
    expect(found(node, { 人数: '39' })).toHaveLength(1);
    expect(found(node, { 人数: '52' })).toEqual([]);
    expect(found({ text: '资助39名。', hint: '39名（某市）' })).toHaveLength(1);
  });

  it('leaves a sentence alone that says whose figure it is', () => {
    expect(found({ text: '同类做法：某市资助39名。' })).toEqual([]);
  });
});

describe('words', () => {
  it('tells of the rarer one of 职工 and 员工, names of things apart', () => {
    const nodes = [heading(1, '工作'), paragraph(2, '职工参加，职工满意，修订《员工手册》。'), paragraph(3, '走访员工。')];
    expect(check({ nodes })).toEqual([{ at: 3, kind: '用词', says: '这里写“员工”，别处多写“职工”；全文用一个' }]);
    expect(check({ nodes: [heading(1, '工作'), paragraph(2, '员工参加职工代表大会。')] })).toEqual([]);
  });

  it('repeats what it knows of punctuation, articles, persons and repeated passages', () => {
    expect(said('约100人左右参加。。')).toHaveLength(2);
    expect(said('依照《工会法》第九十条办理。')).toEqual(['2 引用 《工会法》没有第九十条，全文共58条']);
    const nodes = [heading(1, '工作'), paragraph(2, '走访张三家。'), paragraph(3, '走访张三家。')];
    const persons = (text: string) => (text.includes('张三') ? ['“张三”疑为个人姓名'] : []);
    expect(proofread({ ...CLEAN, nodes }, { laws, persons }).map(({ at, kind }) => `${at} ${kind}`)).toEqual([
      '3 重复',
      '2 姓名',
      '3 姓名',
    ]);
  });
});

describe('the title', () => {
  it.each([
    [`${'甲'.repeat(30)}`, '从词中间断开'],
    ['关于开展职工技能竞赛加强集体协商构建和谐劳动关系推进厂务公开民主管理工作情况的报告', '宜在2行以内'],
    ['2026年工作总结。', '不用标点'],
  ])('%s', (title, told) => {
    expect(
      check({ title })
        .map(({ at, says }) => `${at} ${says}`)
        .join(),
    ).toContain(told);
  });
});
