/**
 * What the tests look at in the fixture library (src/fixtures/library), named by what a test needs of it.
 * Titles and words stand here alone: a change of the fixture changes this file, not the tests.
 */

interface Entry {
  id: string;
  title: string;
  path: string;
}

const practice = (id: string, title: string): Entry => ({ id, title, path: `/practices/${id}/` });

/** A practice that has everything: several sources, figures, doubts, a wording of every slot, w1 to w6. */
export const FULL = {
  ...practice('hai-yan-zhu-xue', '海燕助学'),
  initials: 'hyzx',
  alias: '助学金',
  /** Its first figure. */
  figure: { label: '当年资助职工子女', asWritten: '31名' },
  source: '滨海市总工会',
  wordings: 6,
};

/** The field of FULL, of OTHER and of the tag that both carry. */
export const FIELD = { id: 'bang-kun-fu-wu', label: '帮困服务' };

/** Another practice of the same field. */
export const OTHER = practice('xia-ri-song-qing-liang', '夏日送清凉');

/** A practice with an alias that is typed with a slip, and a tag of its own. */
export const PUBLIC = {
  ...practice('ma-tou-shi-wu-gong-kai', '码头事务公开'),
  slip: '码头事物公开',
  tag: { id: 'shi-wu-gong-kai', label: '事务公开' },
  field: { id: 'min-zhu-guan-li', label: '民主管理' },
};

/** A practice of a kind of union that FULL is found in too, and one that it is not found in. */
export const PORT_ONLY = practice('an-quan-jian-du-gang', '安全监督岗');
export const CAMPUS_ONLY = practice('jiao-gong-du-shu-jiao', '教工读书角');

export const UNIONS = { city: '市级工会', port: '港口工会', campus: '校园工会' };

/** A summary with several sections, practices and defects. */
export const SUMMARY = {
  id: 'binhai-city-annual',
  title: '滨海市总工会年度工作总结：助学、送清凉、提案办理',
  path: '/summaries/binhai-city-annual/',
};

/** Queries, by what they must bring. */
export const QUERY = {
  /** Several practices, summaries and wordings. */
  many: '安全监督',
  /** A word that stands in one text alone. */
  rare: '打击报复',
  /** Nothing. */
  none: '股票行情',
  /** A name of FULL and something that the library does not have. */
  half: '海燕助学 区块链技术',
  /** What a slot of OTHER holds. */
  slot: { text: '送清凉成效怎么写', slot: '成效' },
  /** A question that a rule of a law answers, and an article by its number. */
  law: {
    question: '多少人设安全监督岗',
    answer: '设安全监督岗：用工40人以上',
    article: '港口用工办法第七条',
    url: /\/laws\/gang-kou-yong-gong-ban-fa\/#a7$/,
  },
  /** More results than are shown at a time. */
  wide: '职工',
  /** What a kind of paper, headings of a field, a phrase of a paper and a month are called: type and address of the first result. */
  items: [
    ['年终小结', '文种', '/papers/year/'],
    ['小标题 民主管理', '小标题', '/headings/#min-zhu-1'],
    ['交流发言 结束语', '措辞', '/phrases/#ending-e1'],
    ['7月', '年历', '/calendar/#m7'],
  ] as const,
  /** A stretch of text, not of a title. */
  stretch: '候工楼',
};

/** The first kind of paper in skeletons.yaml, the next one, and their headings. */
export const PAPERS = {
  first: { label: '年度小结', title: '【单位】小结', headings: ['做了哪些事', '几点体会', '还差在哪里', '接下来的打算'] },
  next: { label: '交流发言', heading: '一、为什么做' },
};

/** Kinds of paper with a page; each has a skeleton in PAPERS. */
export const KINDS = {
  year: { id: 'year', title: '年度小结', path: '/papers/year/' },
  talk: { id: 'talk', title: '交流发言', path: '/papers/talk/' },
};

/** A table to fill, which serves a practice, and a list to tick off. */
export const FORMS = {
  table: { title: '提案登记与办理表', path: '/forms/ti-an-deng-ji/', practice: '/practices/ti-an-ban-li/', columns: 7 },
  checklist: { title: '助学申请材料清单', path: '/forms/zhu-xue-cai-liao/', items: 3 },
};

/** The level whose wordings are fewest, and a phrase for it alone. */
export const LEVEL = { id: 'unit', label: '基层单位', other: '上级工会', phrase: '#ending-e2' };
