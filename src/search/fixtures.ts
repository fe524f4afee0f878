import type { Lexicon, LexiconDoc } from './data/lexicon.ts';
import { openNames } from './data/names.ts';
import type { ItemType, StoredItem } from './data/stored-items.ts';
import type { StoredLaw } from './data/stored-laws.ts';
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
  from: [],
  evidence: 1,
});

export const LEXICON: Lexicon = {
  version: '1',
  engine: '1.0.0',
  partRoom: 200,
  docs: [
    doc('chang-wu-gong-kai', '厂务公开与责任考核', ['厂务公开', '企务公开'], [0]),
    doc('zhi-dai-hui', '职工代表大会制度', ['职代会', '职代会制度'], [1]),
    doc('jin-qiu-zhu-xue', '金秋助学', ['助学', '圆梦助学'], [2]),
    doc('ti-an', '提案征集立案与落实', ['职代会提案', '提案落实'], [1]),
    {
      ...doc('school', '某县属学校工会年度总结', [], []),
      kind: 'summary',
      category: -1,
      orgTypes: [1],
      wordings: [1, 3, 0, 1, 0],
      evidence: -1,
    },
  ],
  tags: [
    { label: '厂务公开', aliases: ['事务公开'] },
    { label: '职代会', aliases: ['职工代表大会'] },
    { label: '困难职工帮扶', aliases: ['帮困'] },
  ],
  categories: ['民主管理'],
  categoryIds: ['min-zhu-guan-li'],
  orgTypes: ['企业工会', '学校工会'],
  everyday: [[['学费', '上大学'], ['金秋助学']]],
  question: [
    ['无实义', ['怎么', '怎么办', '怎么写', '什么', '有哪些', '范文', '应该', '遇到', '有没有', '可以', '怎样', '如何', '不积极', '以前']],
    ['助词', Array.from('的了吗呢和与')],
    ['边字', [...'在里对给从会就也要有都来办做写让搞']],
    ['副词', [...'太很不没又']],
    ['人和单位', ['工会', '职工', '员工', '工人', '学校', '子女', '孩子']],
    ['库外的事', ['查询', '下载', '排名', '直播']],
    ['商品', [...'店券贷']],
    ['去处', ['去哪里']],
    ['泛词', ['工会', '职工', '员工', '工人', '工作', '活动', '制度', '提高', '落实', '困难', '学校', '计划', '总结', '查询']],
  ],
  intent: [
    ['开头', ['开头', '开场白']],
    ['成效', ['成效', '效果']],
    ['不足', ['不足', '存在的问题']],
    ['打算', ['打算', '下一步']],
    ['数据', ['数据', '多少人', '多少']],
    ['总结', ['总结', '工作总结', '年度总结']],
  ],
  cues: ['小标题', '述职报告', '结尾', '登记表', '文种', '表格'],
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

export const LAWS: StoredLaw[] = [
  {
    id: 'lao-dong-fa',
    title: '中华人民共和国劳动法',
    short: '劳动法',
    aliases: [],
    about: '工时、工资、休假。',
    articles: [
      {
        article: 41,
        rules: [
          {
            says: '加班要先同工会和劳动者协商，每月不超过36小时。',
            tags: [],
            limit: { matter: '加班', who: '用人单位', bound: '每日不超过3小时，每月不超过36小时', from: '' },
          },
        ],
      },
    ],
  },
  {
    id: 'gong-hui-fa',
    title: '中华人民共和国工会法',
    short: '工会法',
    aliases: ['工会组织法'],
    about: '工会怎么建、有什么权利。',
    articles: [
      {
        article: 11,
        rules: [
          {
            says: '会员二十五人以上的单位应当建基层工会委员会。',
            tags: [],
            limit: { matter: '建立基层工会', who: '用人单位', bound: '会员25人以上，应当建立', from: '会员达到人数时' },
          },
        ],
      },
      { article: 21, rules: [{ says: '集体合同草案应当交职代会讨论通过。', tags: [1] }] },
      { article: 22, rules: [{ says: '解除劳动合同，应当事先通知工会。', tags: [] }] },
      {
        article: 43,
        rules: [
          {
            says: '单位按工资总额的2%拨缴工会经费。',
            tags: [],
            limit: { matter: '拨缴工会经费', who: '用人单位', bound: '工资总额的2%', from: '每月' },
          },
        ],
      },
    ],
  },
];

const item = (type: ItemType, title: string, about: string[], text: string): StoredItem => ({
  type,
  path: `/x/#${title}`,
  title,
  names: [],
  about,
  text,
  field: '',
  take: '',
});

export const ITEMS: StoredItem[] = [
  { ...item('文种', '述职报告', ['任职和总的情况', '今后打算'], '一年一次，向代表大会报告。'), names: ['述职'] },
  { ...item('表格', '提案登记与办理表', ['登记表', '民主管理'], '收到一件提案登一行。'), field: '民主管理' },
  item('措辞', '结尾：述职报告', ['结尾', '述职报告'], '请各位代表评议。'),
  item('措辞', '结尾：通知', ['结尾', '通知'], '请于【日期】前报送。'),
  { ...item('小标题', '开门纳谏　当面答复', ['四字', '民主管理'], '套法：两个四字短语'), field: '民主管理' },
  { ...item('小标题', '送清凉　送温暖', ['三字', '生活保障'], '套法：动词＋名词'), field: '生活保障' },
  item('年历', '7月：夏日送清凉', ['7月', '送清凉'], '7月初到8月底'),
];

const NOTHING: TextIndex = {
  find: () => Promise.resolve(new Map()),
  findInSlot: () => Promise.resolve(new Map()),
  findParts: () => Promise.resolve(new Map()),
};

/** The small library, whose texts say nothing unless an index is given. */
export const libraryWith = (index: Partial<TextIndex> = {}): SearchedLibrary => ({
  ...openNames(LEXICON),
  index: { ...NOTHING, ...index },
  loadScripts: () => Promise.resolve(REPAIR),
  loadSlips: () => Promise.resolve(REPAIR),
  loadAsks: () => Promise.resolve([]),
  loadLaws: () => Promise.resolve(LAWS),
  loadItems: () => Promise.resolve(ITEMS),
});
