/** What the papers in this folder say; LibreOffice made them from one text as .doc, .rtf, .odt and .pdf. */
const OPENING =
  '一年来，青石码头工会在港务公司党委和区总工会的领导下，围绕装卸生产，认真履行维护职工合法权益、竭诚服务职工群众的基本职责，组织劳动竞赛6场，参加职工1280人次，为完成全年吞吐量任务出了力。现将有关情况总结如下。';
const TALKS =
  '年初，工会同行政方就高温津贴、夜班补贴和候工楼改造进行了3轮协商，签订专项集体合同2份，覆盖职工960人。协商前，工会用两周时间走访了12个班组，收回问卷874份，职工最关心的候工楼饮水、淋浴问题全部写进了合同附件。';
const ROUNDS =
  '职代会闭会期间，工会每季度组织职工代表巡视一次，全年提出意见47条，办结45条，办结率95.7%。没有办结的2条涉及道路改线，已经列入明年的计划。';
const HEAT = '7月至9月，工会为一线职工发放防暑用品2.4万元，设立清凉驿站8个，请医务人员到堆场为326名职工测量血压。';
const PLANS = '明年，工会打算做好以下工作：把清凉驿站增加到12个；办好第三届装卸技能比武，参赛职工不少于300人；协助行政完成候工楼二期改造。';
const TITLE = '青石码头工会2024年工作总结';
const TABLE = [
  ['项目', '场次', '参加人次'],
  ['劳动竞赛', '6', '1280'],
  ['技能培训', '9', '412'],
  ['文体活动', '4', '650'],
];

/** A paragraph, or a table. */
export type Expected = string | string[][];

/** Paragraphs of each paper in order, with the numbers that a reader sees. */
export const PAPERS: Record<'typed' | 'auto' | 'table' | 'notes' | 'changes' | 'long', Expected[]> = {
  typed: [
    TITLE,
    OPENING,
    '一、开展集体协商',
    '（一）协商前摸底',
    TALKS,
    '（二）协商后落实',
    ROUNDS,
    '二、做好防暑降温',
    HEAT,
    '三、明年打算',
    PLANS,
    '青石码头工会',
    '2024年12月16日',
  ],
  auto: [
    TITLE,
    OPENING,
    '一、开展集体协商',
    '（一）协商前摸底',
    TALKS,
    '（二）协商后落实',
    ROUNDS,
    '1.建立台账',
    ROUNDS,
    '2.逐条销号',
    HEAT,
    '二、做好防暑降温',
    '（一）发放用品',
    HEAT,
    '三、明年打算',
    PLANS,
  ],
  table: [
    '青石码头工会2024年经费和活动情况',
    OPENING,
    '一、活动情况',
    TABLE,
    ROUNDS,
    '二、经费情况',
    '只有一格的表格是版式，里面的话是正文。',
    HEAT,
  ],
  notes: [TITLE, OPENING, '全年慰问困难职工57户，发放慰问金8.6万元。', ROUNDS, '注：慰问户数截至十一月底。'],
  changes: [TITLE, '全年走访职工416户，发放慰问品416份，职工反映良好。', TALKS],
  long: [
    '青石码头工会关于2024年',
    '工作情况和2025年安排的报告',
    ...[...'一二三四五六七八九'].flatMap((numeral, index) => [
      `${numeral}、第${numeral}项工作`,
      OPENING,
      TALKS,
      ROUNDS,
      `${HEAT}第${index + 1}次。`,
    ]),
    PLANS,
  ],
};
