import { expect, test } from 'vitest';
import { FIXTURE_DATA } from '../fixture-importer.ts';
import { metadataGuesser } from './metadata.ts';

const PROSE = '工会围绕中心工作，组织职工学习培训，开展走访慰问，丰富文体生活。';
const guessMetadata = metadataGuesser(FIXTURE_DATA.kinds);
const guess = (title: string, ...text: string[]) => guessMetadata(title, [...text, PROSE].join('\n'));
const after = (title: string, ...text: string[]) => guessMetadata(title, [PROSE, ...text].join('\n'));

test.each([
  ['青河县总工会关于2023年工作情况的报告', '青河县总工会', '青河县'],
  ['青峰机械有限公司工会2021年上半年工作总结', '青峰机械有限公司工会', '未注明'],
  ['白石县人民医院工会2022年度工作总结', '白石县人民医院工会', '白石县'],
  ['平安街道总工会2022年工作总结', '平安街道总工会', '未注明'],
  ['红旗社区工会联合会工作小结', '红旗社区工会联合会', '未注明'],
  ['江州市柳北区教育工会2018年工作总结', '江州市柳北区教育工会', '江州市柳北区'],
  ['小学学校工会工作总结', '未署名', '未注明'],
  ['街道总工会年度工作总结', '未署名', '未注明'],
  ['开发区总工会2020年工作总结', '未署名', '未注明'],
  ['在全县工会工作会议上的讲话', '未署名', '未注明'],
])('%s is of %s, %s', (title, organisation, region) => {
  const { organisation: own, region: place } = guess(title);
  expect(own.confidence === '低' ? '未署名' : own.value).toBe(organisation);
  expect(place.confidence === '低' ? '未注明' : place.value).toBe(region);
});

test.each([
  '今年一月份，镇工会还会同市总工会慰问了10多名困难职工。',
  '木工师傅给县总工会送来锦旗。',
  '校工会联合区教育工会举办讲座。',
  '镇工会陪同市总工会走访企业。',
])('no unit and no place run together in %s', (text) => {
  const { organisation, region } = guess('工会工作总结', text);
  expect([organisation.confidence, region.confidence]).toEqual(['低', '低']);
});

test.each([
  ['街道总工会年度工作总结', '', '区级总工会'],
  ['城关镇工会工作汇报', '', '区级总工会'],
  ['乡镇2021年度工会工作总结', '', '区级总工会'],
  ['某市第一人民医院工会总结', '', '企业工会'],
  ['卫生院工会工作总结', '', '企业工会'],
  ['幼儿园工会学期总结', '', '学校工会'],
  ['第三中学工会2021—2022学年度工作总结', '', '学校工会'],
  ['铸造车间工会2018年总结', '', '车间工会'],
  ['市教育局工会总结', '', '教育工会'],
  ['县总工会2020年工作要点', '', '市县总工会'],
  ['河北省总工会2019年工作报告', '', '省级总工会'],
  ['工会工作总结', '一年来，我矿工会坚持安全第一的方针，全矿职工团结一心。', '企业工会'],
  ['工会工作总结', '本学期，我校工会在学校党支部领导下开展工作。', '学校工会'],
  ['在会议上的讲话', '过去一年，我县各级工会认真履职，我县工会工作取得成绩。', '市县总工会'],
  ['个人工作总结', '本人认真学习，努力工作。', '综合论述'],
])('%s %s is of kind %s', (title, text, kind) => {
  expect(guess(title, text).orgType.value).toBe(kind);
});

test('a library’s own kinds are known by their names', () => {
  const kindOf = (title: string, text = '') => metadataGuesser(['市级工会', '港口工会', '企业工会'])(title, `${text}${PROSE}`).orgType;
  expect(kindOf('东岬港口工会工作总结')).toMatchObject({ value: '港口工会', confidence: '高' });
  expect(kindOf('工会工作总结', '今年，我港口工会服务码头职工，港口工会办实事。').value).toBe('港口工会');
  expect(kindOf('某公司工会工作总结').value).toBe('企业工会');
});

test('a kind is known by the words that the library gives it, before the usual ones, too', () => {
  const WORDS = { 医务工会: ['医院', '卫生院', '疾控（CDC）'], 市县总工会: ['兵团'] };
  const kindOf = (title: string, text = '') =>
    metadataGuesser(['医务工会', '市县总工会', '企业工会'], WORDS)(title, `${text}${PROSE}`).orgType.value;
  expect(kindOf('白石县人民医院工会2022年度工作总结')).toBe('医务工会');
  expect(kindOf('工会工作总结', '今年，我卫生院工会办实事，全卫生院职工参加。')).toBe('医务工会');
  expect(kindOf('疾控（CDC）工会工作总结')).toBe('医务工会');
  // Its own name still serves, and a usual kind keeps what the engine knows of it.
  expect(kindOf('县医务工会工作总结')).toBe('医务工会');
  expect(kindOf('某兵团工会工作总结')).toBe('市县总工会');
  expect(kindOf('县总工会2020年工作要点')).toBe('市县总工会');
  expect(kindOf('某公司工会工作总结')).toBe('企业工会');
});

test('a kind that the library does not have is told, not written', () => {
  const kindOf = (title: string) => metadataGuesser(['市级工会', '港口工会'])(title, PROSE).orgType;
  expect(kindOf('某公司工会工作总结')).toEqual({
    value: '未注明',
    confidence: '低',
    reason: '看来是企业工会（标题为“某公司工会工作总结”）；本库的类型里没有，请从市级工会、港口工会里选',
  });
  expect(kindOf('工会工作总结')).toMatchObject({ value: '未注明', reason: expect.stringMatching(/看不出.*请从市级工会、港口工会里选/) });
});

test.each([
  ['工会2021年上半年工作总结', '', '2021年上半年'],
  ['经开区总工会2023年1月至10月工作总结', '', '2023年1—10月'],
  ['工会2022年1-6月工作总结', '', '2022年1—6月'],
  ['工会2021年前三季度工作总结', '', '2021年前三季度'],
  ['工会2021—2022学年度第二学期总结', '', '2021—2022'],
  ['二〇二二年工会工作总结', '', '2022'],
  ['述职报告', '自2018年当选工会主席以来，2021年，我在工会认真履职。', '2021'],
  ['项目周报', '1 2021年01月\n完成安装\n2 2021年02月\n完成调试', '2021'],
])('%s %s is of %s', (title, text, period) => {
  expect(guess(title, text).period.value).toBe(period);
});

test.each([
  '本人于2011年6月参加工作至今，已有8年多。',
  '我于2016年9月入职，担任班组长，现总结如下。',
  '我校建于1998年，2005年改制，工会认真履职。',
  '自2009年建厂以来，工会认真履职。',
])('the start of something is no period: %s', (text) => {
  expect(guess('个人工作总结', text).period.value).toBe('未注明');
});

test.each(['2020年4月12日', '2020.4.12', '二〇二〇年四月十二日'])('a signature of %s is told as a hint', (date) => {
  expect(after('青河厂工会工作总结', '青河厂工会', date).period).toEqual({
    value: '未注明',
    confidence: '低',
    reason: `文中没有写明年份；落款日期${date}`,
  });
});
