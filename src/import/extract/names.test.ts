import { expect, test } from 'vitest';
import { flagPersons } from './names.ts';

const rules = (text: string): string[] =>
  flagPersons({ text, line: 1 }).map(({ rule, text: told }) => `${rule} ${/“(.*?)”/.exec(told)?.[1] ?? ''}`.trim());

test.each([
  ['副市长赵文清主持会议', ['official-name 赵文清']],
  ['职工王小明获救助金', ['private-name 王小明']],
  ['对周桂兰、吴秀英、郑福全等退休教师进行慰问', ['private-name 周桂兰、吴秀英、郑福全']],
  ['钱立民说，要为职工服务', ['private-name 钱立民']],
  ['电话13800001234', ['phone']],
  ['因脑溢血住院', ['health 脑溢血']],
  ['看望了生病的王小明师傅，走访了住院的李大海同志', ['private-name 王小明', 'private-name 李大海', 'health 生病', 'health 住院']],
  ['对此，章国强副主席说', ['official-name 章国强']],
  ['市总工会李卫东主席也给予肯定', ['official-name 李卫东']],
  ['工会主席李春梅多次带队走访', ['official-name 李春梅']],
  ['我是来自客服中心的刘小敏。', ['private-name 刘小敏']],
  ['申请人：刘小敏', ['private-name 刘小敏']],
  ['编制人：宋大彬 审核：郭伟', ['private-name 宋大彬', 'private-name 郭伟']],
  ['组员：姜海 丁一涛 孟洋洋', ['private-name 姜海、丁一涛、孟洋洋']],
  ['文科组：彭丽丽、王小鹏、吕红梅、汤娅琴', ['private-name 彭丽丽、王小鹏、吕红梅、汤娅琴']],
  ['总裁判：蒋大为 裁判：施小刚、白文福', ['private-name 蒋大为', 'private-name 施小刚、白文福']],
  ['外卖骑手赵志刚说，驿站让他有水喝', ['private-name 赵志刚']],
  ['检验员秦香莲、描图员顾小芳分获一、二等奖', ['private-name 秦香莲', 'private-name 顾小芳']],
  ['为患病职工周敏办理了理赔', ['private-name 周敏', 'health 患病']],
  ['在运动会上，杜娟、万里获得混双冠军', ['private-name 杜娟、万里']],
  ['职工韩梅一家因火灾受损', ['private-name 韩梅']],
  ['欧阳建华同志被评为劳模', ['private-name 欧阳建华']],
  ['张一鸣说，要为职工服务', ['private-name 张一鸣']],
  ['李天一和王一鸣走访了困难家庭', ['private-name 李天一', 'private-name 王一鸣']],
  ['职工赵天一获救助金', ['private-name 赵天一']],
  ['慰问了一线职工丁一年', ['private-name 丁一年']],
  ['当晚值守的秦朗第一个赶到配电室', ['private-name 秦朗']],
  ['由温岚担任领队', ['private-name 温岚']],
  ['接力赛最后一棒是检修科高健。', ['private-name 高健']],
  ['工会副主席（兼）常秋萍致辞', ['official-name 常秋萍']],
  ['努尔兰·巴特尔是纺织厂的挡车工', ['private-name 努尔兰·巴特尔']],
  ['困难职工名单：谭桂芝、余水生、鲍小满。', ['private-name 谭桂芝、余水生、鲍小满']],
  ['投递员时磊在汛期坚守岗位', ['private-name 时磊']],
  ['退休职工程万福老人说', ['private-name 程万福']],
  ['李华荣获一等奖，吕亮、贺芳荣获二等奖', ['private-name 李华', 'private-name 吕亮、贺芳']],
])('%s', (text, expected) => {
  expect(rules(text)).toEqual(expected);
});

test('the cells beside and below 姓名', () => {
  const flagged = (table: string[][]) => flagPersons({ text: '', line: 1, table }).map(({ text }) => /“(.*?)”/.exec(text)?.[1]);
  expect(flagged([['姓名', '李大山', '性别', '男']])).toEqual(['李大山']);
  expect(
    flagged([
      ['序号', '姓名', '班组'],
      ['1', '方海涛', '一班'],
      ['2', '严立群', '二班'],
    ]),
  ).toEqual(['方海涛', '严立群']);
  expect(
    flagged([
      ['项目', '金额'],
      ['慰问', '3万元'],
    ]),
  ).toEqual([]);
});

test.each([
  '工会主席高度重视，安排部署',
  '职工应当积极参加',
  '会员全面发展',
  '对安全、温暖、关爱等工作',
  '工会主席和部分行政人员',
  '教师节慰问',
  '遇到大雪道路就会瘫痪，交通一度中断',
  '慰问患病住院职工12人次，发放慰问金',
  '残疾职工就业得到保障',
  '安康、和睦的家庭，文明、向上的班组',
  '语文组：备课、听课、评课',
  '联系人：各车间工会主席',
  '时间：周三下午，地点：会议室',
  '康平县、金华市、高明区和华明公司的职工',
  '会员代表应占多数，职工成长迅速',
  '高高兴兴过年，师傅谈心谈话',
  '王某因工受伤，李某某已退休',
  '在派遣单位、用工单位任选一处入会',
  '三门课里任选一门，可任选一种方式',
  '一夏一冬两次慰问，一张一弛',
  '每夏一季送清凉，凡双方一年未续签的',
  '一石一木都由职工自己动手',
  '中国梦·劳动美主题演讲，安康·幸福职工活动',
  '柳溪镇、丁香园和白石桥的企业先后建会',
  '会员的温馨，班组的和谐，工作的全面发展',
  '员工程序清楚，职工常说有困难找工会',
])('nobody in %s', (text) => {
  expect(rules(text)).toEqual([]);
});
