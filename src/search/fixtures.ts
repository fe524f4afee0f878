import { buildDictionary } from './data/dictionary.ts';
import type { Lexicon, LexiconDoc } from './data/lexicon.ts';
import type { RepairData } from './data/repair-data.ts';
import type { TextIndex } from './engine/text-index.ts';
import type { SearchedLibrary } from './engine/searched-library.ts';

/** A small library for the tests of this folder. */
const doc = (id: string, title: string, aliases: string[], tags: number[]): LexiconDoc => ({
  kind: 'practice',
  id,
  title,
  aliases,
  tags,
  category: 0,
  orgTypes: [0],
  wordings: [1, 1, 1, 1, 1],
  sources: 1,
  figures: 0,
});

export const LEXICON: Lexicon = {
  version: '1',
  parts: 1,
  docs: [
    doc('chang-wu-gong-kai', '厂务公开与责任考核', ['厂务公开', '企务公开'], [0]),
    doc('zhi-dai-hui', '职工代表大会制度', ['职代会', '职代会制度'], [1]),
    doc('jin-qiu-zhu-xue', '金秋助学', ['助学', '圆梦助学'], [2]),
    doc('ti-an', '提案征集立案与落实', ['职代会提案', '提案落实'], [1]),
    { ...doc('school', '某县属学校工会年度总结', [], []), kind: 'summary', category: -1, orgTypes: [1], wordings: [1, 3, 0, 1, 0] },
  ],
  tags: [
    { label: '厂务公开', aliases: ['事务公开'] },
    { label: '职代会', aliases: ['职工代表大会'] },
    { label: '困难职工帮扶', aliases: ['帮困'] },
  ],
  categories: ['民主管理'],
  orgTypes: ['企业工会', '学校工会'],
  everyday: [[['学费', '上大学'], ['金秋助学']]],
  words: ['oa', '子女', '工会', '工作', '工作者', '提高'],
};

export const REPAIR: RepairData = {
  script: new Map([
    ['廠', '厂'],
    ['務', '务'],
    ['開', '开'],
    ['資', '资'],
    ['訊', '讯'],
  ]),
  regional: new Map([['资讯公开', '厂务公开']]),
  sounds: new Map(
    Object.entries({
      厂: ['chang'],
      务: ['wu'],
      物: ['wu'],
      公: ['gong'],
      开: ['kai'],
      金: ['jin'],
      秋: ['qiu'],
      助: ['zhu'],
      学: ['xue'],
      职: ['zhi'],
      代: ['dai'],
      会: ['hui', 'kuai'],
    }),
  ),
  shapes: new Map([['肋', '助']]),
};

const NOTHING: TextIndex = { find: () => Promise.resolve(new Map()), findInSlot: () => Promise.resolve(new Map()) };

/** The small library, whose texts say nothing unless an index is given. */
export const libraryWith = (index: TextIndex = NOTHING): SearchedLibrary => ({
  lexicon: LEXICON,
  dictionary: buildDictionary(LEXICON),
  index,
  loadRepair: () => Promise.resolve(REPAIR),
});
