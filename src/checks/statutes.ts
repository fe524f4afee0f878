/** A statute in force: the edition that its articles are counted by. */
export interface Statute {
  /** Full title, as published. */
  title: string;
  /** Day of the last revision, or of its adoption, YYYY-MM-DD. */
  version: string;
  articleCount: number;
}

const statute = (title: string, version: string, articleCount: number): Statute => ({ title, version, articleCount });

/** Checked against the published texts on 2026-07-17; a library may hold fewer or others. */
export const STATUTES: readonly Statute[] = [
  statute('中华人民共和国爱国主义教育法', '2023-10-24', 40),
  statute('中华人民共和国安全生产法', '2021-06-10', 119),
  statute('保障农民工工资支付条例', '2019-12-30', 64),
  statute('中华人民共和国残疾人保障法', '2018-10-26', 68),
  statute('中华人民共和国慈善法', '2023-12-29', 125),
  statute('中华人民共和国法律援助法', '2021-08-20', 71),
  statute('中华人民共和国妇女权益保障法', '2022-10-30', 86),
  statute('中华人民共和国个人信息保护法', '2021-08-20', 74),
  statute('中华人民共和国工会法', '2021-12-24', 58),
  statute('工伤保险条例', '2010-12-20', 67),
  statute('中华人民共和国公司法', '2023-12-29', 266),
  statute('中华人民共和国国旗法', '2020-10-17', 24),
  statute('合理化建议和技术改进奖励条例', '1986-06-03', 24),
  statute('中华人民共和国教师法', '2009-08-27', 43),
  statute('中华人民共和国教育法', '2021-04-29', 86),
  statute('中华人民共和国就业促进法', '2015-04-24', 69),
  statute('中华人民共和国矿山安全法', '2009-08-27', 50),
  statute('劳动保障监察条例', '2004-11-01', 36),
  statute('中华人民共和国劳动法', '2018-12-29', 107),
  statute('中华人民共和国劳动合同法实施条例', '2008-09-18', 38),
  statute('中华人民共和国劳动合同法', '2012-12-28', 98),
  statute('中华人民共和国劳动争议调解仲裁法', '2007-12-29', 54),
  statute('中华人民共和国老年人权益保障法', '2018-12-29', 85),
  statute('煤矿安全生产条例', '2024-01-24', 76),
  statute('中华人民共和国民营经济促进法', '2025-04-30', 78),
  statute('女职工劳动保护特别规定', '2012-04-28', 16),
  statute('中华人民共和国全民所有制工业企业法', '2009-08-27', 69),
  statute('中华人民共和国人民调解法', '2010-08-28', 35),
  statute('中华人民共和国社会保险法', '2018-12-29', 98),
  statute('中华人民共和国社会救助法', '2026-04-30', 78),
  statute('事业单位人事管理条例', '2014-04-25', 44),
  statute('中华人民共和国体育法', '2022-06-24', 122),
  statute('信访工作条例', '2022-02-25', 50),
  statute('职工带薪年休假条例', '2007-12-14', 10),
  statute('中华人民共和国职业病防治法', '2018-12-29', 88),
  statute('中华人民共和国职业教育法', '2022-04-20', 69),
  statute('志愿服务条例', '2017-08-22', 44),
];
