import type { OrgType } from '../../../src/schemas/fields.ts';

/** A guess with its confidence and its reason, both for the editor. */
export interface Guess<T = string> {
  value: T;
  confidence: '高' | '中' | '低';
  reason: string;
}

export interface Metadata {
  organisation: Guess;
  orgType: Guess<OrgType>;
  region: Guess;
  period: Guess;
}

const ORGANISATION = /(?:[\u4e00-\u9fff]{2,12}?(?:省|市|县|区|旗|州|镇|乡|街道|集团|公司|学校|小学|中学|大学|学院|医院|局|厂|矿|车间|系统|委)){1,3}(?:总工会|教育工会|工会委员会|工会联合会|车间工会|工会)|[\u4e00-\u9fff]{2,8}(?:车间工会|教育工会|总工会)|[\u4e00-\u9fff]{2,8}(?=工会(?:在|紧|认|坚|积|始|以|，))/g;
const GENERIC = /^(?:.{0,6}(?:我|各|本|该|全|上级|基层|下级|地方|所属|级|两级|其他|有关|相关|一些|每个|和|与|在|对|向|由|经|是|为|被|将|把|对全|加强|做好|搞好|推动|指导|发挥|作为|工会).*)$|^(?:市|县|区|省|公司|学校|集团|车间|企业|股份公司|街道|乡镇|行业|教育|省市|市县|省级|市级|县级|区级|园区|系统)(?:总工会|工会|教育工会|工会委员会|工会联合会)?$/;
const PROVINCES = '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆';

/** Guesses what the front matter wants from title and text; what is not there stays 未署名, 未注明. */
export function guessMetadata(title: string, text: string): Metadata {
  const organisation = guessOrganisation(title, text);
  return { organisation, orgType: guessType(title, text, organisation.value), region: guessRegion(organisation.value, text), period: guessPeriod(title, text) };
}

function guessOrganisation(title: string, text: string): Guess {
  const counts = new Map<string, number>();
  for (const [index, part] of [title, text.slice(0, 400), text.slice(0, 60_000)].entries()) {
    for (const { 0: match } of part.matchAll(ORGANISATION)) {
      const name = tidyName(match);
      if (name.length < 4 || GENERIC.test(name)) continue;
      counts.set(name, (counts.get(name) ?? 0) + [6, 2, 1][index]!);
    }
  }
  const best = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))[0];
  if (!best || best[1] < 2) return { value: '未署名', confidence: '低', reason: '文中没有找到明确的单位名称' };
  return { value: best[0].slice(0, 40), confidence: best[1] >= 6 ? '高' : '中', reason: `文中出现“${best[0]}”` };
}

/** Cuts off what ran into the name from the sentence before it. */
function tidyName(match: string): string {
  const name = match.replace(/^.*(?:在|由|经|向|对|的|是|为|将|被|和|与|按照|根据|依托|围绕|年|来|着|了|及|从|一是|今天|日前|这是|召开)(?=[\u4e00-\u9fff]{4,})/u, '');
  return /工会$|委员会$|联合会$/.test(name) ? name : `${name}工会`;
}

const TYPES: [OrgType, RegExp][] = [
  ['省级总工会', new RegExp(`(?:${PROVINCES})(?:省|自治区)?总工会|省总工会|省总[^公]|全省各级工会`)],
  ['教育工会', /教育工会(?!的领导|的正确)|全区教育系统工会|我区教育工会/],
  ['学校工会', /我校工会|学校工会|校工会|教代会|我校|教研组|小学工会|中学工会|学院工会|大学工会/],
  ['车间工会', /车间工会|工区工会|区队/],
  ['区级总工会', /区总工会|全区各级工会|区总[^公]/],
  ['市县总工会', /[市县]总工会|全市各级工会|全县各级工会|[市县]总[^公务体]/],
  ['企业工会', /公司工会|集团工会|厂工会|矿工会|分公司|股份公司|厂务公开|公司职代会|企业工会/],
];

function guessType(title: string, text: string, organisation: string): Guess<OrgType> {
  const named = TYPES.find(([, pattern]) => pattern.test(organisation) || pattern.test(title));
  if (named && organisation !== '未署名') return { value: named[0], confidence: '高', reason: `单位为“${organisation}”` };
  const sample = text.slice(0, 60_000);
  const scored = TYPES.map(([type, pattern]) => ({ type, count: sample.match(new RegExp(pattern.source, 'g'))?.length ?? 0 })).sort((a, b) => b.count - a.count);
  const [best] = scored;
  if (!best || best.count < 2) return { value: '综合论述', confidence: best?.count === 1 ? '低' : '中', reason: '看不出是哪一级工会的总结，可能是论述文章' };
  return { value: best.type, confidence: best.count >= 4 ? '中' : '低', reason: `相关说法出现${best.count}次` };
}

function guessRegion(organisation: string, text: string): Guess {
  const own = new RegExp(`^(?:(?:${PROVINCES})(?:省|市|自治区)?)?(?:[\\u4e00-\\u9fff]{2,6}?(?:市|州|盟|地区))?(?:[\\u4e00-\\u9fff]{1,5}?(?:区|县|旗|市))?`).exec(organisation)?.[0] ?? '';
  if (own.length >= 2 && /[省市县区州旗]$|^(?:北京|上海|天津|重庆)/.test(own)) return { value: own, confidence: '中', reason: `取自单位名称“${organisation}”` };
  const province = new RegExp(`(?:${PROVINCES})(?:省|自治区)|(?:北京|上海|天津|重庆)市`).exec(text.slice(0, 20_000))?.[0];
  const place = /(?:在|，|。|：)([\u4e00-\u9fff]{2,4}市(?:[\u4e00-\u9fff]{2,3}[区县])?)(?=[\u4e00-\u9fff]{0,4}工会)/.exec(text.slice(0, 5000))?.[1];
  const value = place ?? province;
  return value === undefined ? { value: '未注明', confidence: '低', reason: '文中没有写明' } : { value: value.slice(0, 40), confidence: '低', reason: `文中提到“${value}”` };
}

function guessPeriod(title: string, text: string): Guess {
  const inTitle = /(20\d{2}|19\d{2})\s*(?:[-—至到~]\s*(20\d{2}))?\s*年?(上半年|下半年)?/.exec(title);
  if (inTitle?.[1] !== undefined) return { value: `${inTitle[1]}${inTitle[2] === undefined ? '' : `—${inTitle[2]}`}${inTitle[3] === undefined ? '' : `年${inTitle[3]}`}`, confidence: '高', reason: '标题中写明' };
  const opening = /(20\d{2}|19\d{2})年(度|上半年|下半年)?(?=[，,、工是我，]|.{0,20}(?:工会|工作|在))/.exec(text.slice(0, 160));
  if (opening?.[1] !== undefined && !/自|从|到|至/.test(text[opening.index - 1] ?? '')) {
    const half = opening[2] === '上半年' || opening[2] === '下半年' ? `年${opening[2]}` : '';
    return { value: `${opening[1]}${half}`, confidence: '中', reason: `开头写“${opening[0]}”` };
  }
  const vague = /20[xX×*]{2}年|今年|本学年|上半年|五年来|近年来/.exec(text.slice(0, 2000))?.[0];
  return { value: '未注明', confidence: vague === undefined ? '低' : '中', reason: vague === undefined ? '文中没有写明年份' : `文中只写“${vague}”，没有写明年份` };
}
