import type { Guess } from './metadata.ts';

const ENDING = '总工会|教育工会|工会委员会|工会联合会|车间工会|工会';
const ORGANISATION = new RegExp(`([\\u4e00-\\u9fff]{2,24}?)(${ENDING})(?![\\u4e00-\\u9fff]*?(?:法|章程|主义))`, 'g');
/** A title that begins with who reports: 青峰机械有限公司工会2021年上半年工作总结. */
const IN_TITLE = new RegExp(
  `^([\\u4e00-\\u9fff]{2,26}?)(${ENDING})(?=\\s*(?:\\d{4}|二[〇○零]|关于|年度|年终|半年|[上下]半年|本年|工作|总结|$))`,
);
/** A unit that reports without the word 工会: 青峰机械有限公司2021年工会工作总结. */
const UNIT_IN_TITLE =
  /^([\u4e00-\u9fff]{2,20}?(?:公司|集团|小学|中学|学校|大学|学院|幼儿园|医院|局|[厂矿]|街道|镇|乡|支行|分行|中心))(?:\d{4}年?(?:度)?|年度|[上下]半年)?工会工作/;
/** 2019年，某某工会在……领导下: who reports. */
const OPENING = /^(?:\d{4}年(?:度|来|以来)?，?|一年来，|今年以来，)?([\u4e00-\u9fff]{2,16}?工会)(?:在|坚持|紧紧|以|认真|团结|按照|围绕)/;
/** Words that run into a name from the sentence before it; what follows the last of them is the name. */
const LEAD =
  /^.*(?:[在由经向对的是将被与及按照给同跟受把让使于着了]|为(?!民)|依托|围绕|根据|年来|一是|今天|日前|召开|成立|授予|圆满|年度|过去|坚持|加强|推动|指导|发挥|作为|通过|协助|支持|参加|组织|配合|紧紧|广大|各级|[年月日]|列为|翻阅|县级|督促|要求|联合|争取|评为|做好|不断|如何|成为|努力|关于|以及|和(?!平)|听取|当好|建立|有(?!限)|从|形成|接待|会同|陪同|请|经过|工会|帮助|送来|送到|到)/u;
/** Words that no name of a union holds. */
const NO_NAME =
  /^(?:在|关于|对|于)|优秀|先进|全面|推进|主义|做优|组建|积极|做好|增强|广大|基层|干部|重视|请|工作|学习|我们|他们|[我本各该某]|两级|所属|上级|下级|其他|有关|相关|一些|每个|如何|怎样|什么|一线|新型|现代|贫困|特色|科学|独立/;
/** What kinds of unions are called; a name of nothing else is no name. */
const KIND =
  /^(?:中华全国|全国|中国|全[省市县区国校矿厂公乡镇]|省|市|县|区|旗|州|乡|镇|村|街道|社区|城市|农村|园区|开发区|经开区|高新区|税务|财政|公安|工业区|系统|行业|教育|教科文卫|机关|企业|事业|单位|公司|集团|有限|责任|股份|总公司|分公司|子公司|学校|小学|初中|高中|中学|大学|学院|幼儿园|校|院|医院|人民医院|卫生院|银行|支行|分行|总行|行|局|委|厅|办|厂|矿|煤矿|工厂|车间|工区|班组|教职工|教工|职工|员工|农民工|女工|民营|非公|国有|私营|乡镇|级|第[一二三四五六七八九十\d]+|[一二三四五六七八九十\d]+|党|大|小|中心|支部|总|分|部门|科室|联合|高新|技术|经济)+$/;

/** Who reports, from title, opening, signature and how often a name occurs. */
export function guessOrganisation(title: string, text: string): Guess {
  const counts = new Map<string, number>();
  const add = (name: string | undefined, weight: number): void => {
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + weight);
  };
  const stated = IN_TITLE.exec(title.replace(/\s/g, ''));
  if (stated) add(particular(stated[1] ?? '', stated[2] ?? ''), 12);
  const unit = UNIT_IN_TITLE.exec(title.replace(/\s/g, ''))?.[1];
  if (unit !== undefined) add(particular(unit, '工会'), 10);
  const opening = OPENING.exec(text.slice(0, 80))?.[1];
  if (opening !== undefined) add(tidyName(opening.slice(0, -2), '工会'), 4);
  for (const line of text.split('\n').slice(-4)) {
    const signed = new RegExp(`^([\\u4e00-\\u9fff]{2,26}?)(${ENDING})$`).exec(line.trim());
    if (signed) add(particular(signed[1] ?? '', signed[2] ?? ''), 6);
  }
  for (const [index, part] of [title, text.slice(0, 300), text.slice(0, 60_000)].entries())
    for (const match of part.matchAll(ORGANISATION)) add(tidyName(match[1] ?? '', match[2] ?? ''), index === 0 ? 6 : 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  if (!best) return { value: '未署名', confidence: '低', reason: '文中没有找到明确的单位名称' };
  const [name, weight] = best;
  return { value: name.slice(0, 40), confidence: weight >= 6 ? '高' : weight >= 3 ? '中' : '低', reason: `文中出现“${name}”` };
}

/** The name without what ran into it; undefined when nothing particular is left. */
function tidyName(before: string, ending: string): string | undefined {
  const own = before.replace(LEAD, '');
  if (own.length < 2 || own.length > 16) return undefined;
  // A bare 工会 needs a unit before it: 广东奥克工会, 某某公司工会.
  const placed = /[省市县区旗州镇乡盟]$|街道$|开发区$/.test(own) || ending !== '总工会';
  const unit =
    ending !== '工会' ||
    /^.{2,}(?:公司|集团|学校|小学|中学|大学|学院|幼儿园|医院|局|厂|矿|车间|街道|镇|乡|社区|委|支行|分行|机关)$/.test(own);
  return placed && unit ? particular(own, ending) : undefined;
}

/** A name that says more than what kind of union it is. */
function particular(own: string, ending: string): string | undefined {
  if (NO_NAME.test(own) || KIND.test(own)) return undefined;
  return own + ending;
}
