import { describe, expect, test } from 'vitest';
import type { Practice } from '../schemas/practice.ts';
import type { Summary } from '../schemas/summary.ts';
import { toLibraryView, type RawEntry, type RawLibrary } from './library-view.ts';

const practice = (id: string, change: Partial<Practice> = {}): RawEntry<Practice> => ({
  id,
  data: {
    title: id,
    summary: `${id}的做法`,
    category: 'bang-fu',
    tags: ['zhu-xue'],
    orgTypes: ['学校工会'],
    aliases: [id],
    asks: [],
    evidence: '已实施',
    sources: [{ summary: 'rui-jin', section: '一 帮扶' }],
    rules: [],
    figures: [],
    wordings: [],
    related: [],
    revised: '2026-11-20',
    draft: false,
    ...change,
  },
  body: '## 这是什么\n\n甲',
});

const summary: RawEntry<Summary> = {
  id: 'rui-jin',
  data: {
    title: '瑞金总结',
    summary: '一年的工作',
    originalTitle: '总结',
    file: '1.txt',
    piece: 1,
    organisation: '瑞金市总工会',
    orgType: '市县总工会',
    region: '瑞金',
    period: '未注明',
    likelyPeriod: { says: '2010年前后', basis: '全国劳模评选' },
    sections: [{ heading: '一 帮扶', sourceHeading: '一、帮困扶贫', state: '计划' }],
    script: '简体',
    defects: [],
    revised: '2026-11-20',
    draft: false,
  },
  body: '## 引言\n\n乙\n\n## 一 帮扶\n\n丙',
};

const raw = (practices: RawEntry<Practice>[], change: Partial<RawLibrary> = {}): RawLibrary => ({
  practices,
  summaries: [summary],
  categories: [{ id: 'bang-fu', label: '帮扶', description: '帮扶', introduction: '帮扶', order: 1 }],
  terms: [{ id: 'zhu-xue', label: '助学', aliases: [], category: 'bang-fu' }],
  laws: [],
  outdated: [],
  levels: [],
  paperwork: { papers: [], phrases: [], headings: [], calendar: [], forms: [] },
  ...change,
});

describe('toLibraryView', () => {
  test('shows a relation from both sides, once', () => {
    const { practices } = toLibraryView(
      raw([practice('jia', { related: ['yi'] }), practice('yi', { related: ['jia'] }), practice('bing', { related: ['jia'] })]),
    );
    const related = Object.fromEntries(practices.map((view) => [view.id, view.related.map(({ id }) => id)]));
    expect(related).toEqual({ jia: ['yi', 'bing'], yi: ['jia'], bing: ['jia'] });
  });

  test('links a source to the section of its summary, with its likely period and how far it carries', () => {
    expect(toLibraryView(raw([practice('jia')])).practices[0]?.sources[0]).toEqual({
      summary: { id: 'rui-jin', title: '瑞金总结', organisation: '瑞金市总工会', period: '2010年前后' },
      section: '一 帮扶',
      state: '计划',
      anchor: 's2',
    });
  });

  test('lists under a section the practices that come from it', () => {
    const sections = toLibraryView(raw([practice('jia')])).summaries[0]?.sections;
    expect(sections?.map(({ title, practices }) => [title, practices.map(({ id }) => id)])).toEqual([
      ['引言', []],
      ['一 帮扶', ['jia']],
    ]);
  });

  test('takes the state that a practice itself tells of its source', () => {
    const told = practice('jia', { sources: [{ summary: 'rui-jin', section: '一 帮扶', state: '主张' }] });
    expect(toLibraryView(raw([told])).practices[0]?.sources[0]?.state).toBe('主张');
  });

  test('tells which names in an entry have gone out of use', () => {
    const outdated = [{ name: '劳动局', aliases: ['人劳局'], now: '人社局', note: '改称。' }];
    const entry = { ...practice('jia'), body: '## 来源怎么说\n\n- 市人劳局牵头。' };
    expect(toLibraryView(raw([entry], { outdated })).practices[0]?.outdated).toEqual([{ ...outdated[0], written: '人劳局' }]);
  });

  test('puts practices with more sources first', () => {
    const two = [
      { summary: 'rui-jin', section: '一 帮扶' },
      { summary: 'rui-jin', section: '引言' },
    ];
    expect(toLibraryView(raw([practice('jia'), practice('yi', { sources: two })])).practices.map(({ id }) => id)).toEqual(['yi', 'jia']);
  });

  test('fails where a reference leads nowhere, and where a collection is empty', () => {
    expect(() => toLibraryView(raw([practice('jia', { tags: ['mei-you'] })]))).toThrow('标签 mei-you 不存在');
    expect(() => toLibraryView(raw([]))).toThrow('practices 一条都没有读到');
  });
});
