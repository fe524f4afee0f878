import type { OrgType } from '../../schemas/fields.ts';

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

/** Endings of a union's name, and the kinds of units that may stand before 工会. */
const ENDING = '总工会|教育工会|工会委员会|工会联合会|车间工会|工会';
const ORGANISATION = new RegExp(`([\\u4e00-\\u9fff]{2,18}?)(${ENDING})(?![\\u4e00-\\u9fff]*?(?:法|章程|主义))`, 'g');
/** 2019年，某某工会在……领导下: who reports. */
const OPENING = /^(?:\d{4}年(?:度|来|以来)?，?|一年来，|今年以来，)?([\u4e00-\u9fff]{2,12}?工会)(?:在|坚持|紧紧|以|认真)/;
/** Words that run into a name from the sentence before it; what follows the last of them is the name. */
const LEAD =
  /^.*(?:[在由经向对的是为将被与及按照]|依托|围绕|根据|年来|来着|了|一是|今天|日前|召开|成立|授予|圆满|年度|过去|坚持|加强|推动|指导|发挥|作为|通过|协助|支持|参加|组织|配合|紧紧|广大|各级|年|月|日|列为|翻阅|县级|督促|要求|联合|争取|评为|做好|不断|如何|成为|努力|关于|以及|和|听取|当好|建立|使|让|把|有|从|形成|接待)/u;
/** Names that say no more than what kind of union it is. */
const GENERIC =
  /^[我本各该某]|优秀|先进|全面|推进|主义|做优|组建|积极|做好|增强|广大|基层工会|干部|^全[省市县区国校矿厂公]|重视|请|工作|^(?:我|各|本|该|全|上级|基层|下级|地方|所属|两级|其他|有关|相关|一些|每个|个|省|市|县|区|乡镇|街道|公司|学校|集团|集团公司|车间|企业|股份公司|股份|分公司|行业|教育|省市|市县|省级|市级|县级|区级|园区|系统|全国|中国|中华全国|厂|矿|院|校|局|我们|他们|教职工|职工|农民工|事业单位|机关|县教育|市教育|区教育|上级教育|各级教育|级教育|县级|某|某某|某集团|某公司|区街道|乡镇街道|新型|现代|非公企业|民营企业|独立|特色|科学|我市|我县|我区|我省|我校|贫困|一线|党|大|小)$/;
const PROVINCES =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆';

/** Guesses what the front matter wants from title and text; what is not there stays 未署名, 未注明. */
export function guessMetadata(title: string, text: string): Metadata {
  const organisation = guessOrganisation(title, text);
  return {
    organisation,
    orgType: guessType(title, text, organisation.value),
    region: guessRegion(organisation.value, text),
    period: guessPeriod(title, text),
  };
}

function guessOrganisation(title: string, text: string): Guess {
  const counts = new Map<string, number>();
  const opening = OPENING.exec(text.slice(0, 80))?.[1];
  if (opening !== undefined && !GENERIC.test(opening.replace(/工会$/, ''))) counts.set(opening, 4);
  for (const [index, part] of [title, text.slice(0, 300), text.slice(0, 60_000)].entries()) {
    for (const match of part.matchAll(ORGANISATION)) {
      const name = tidyName(match[1] ?? '', match[2] ?? '');
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + (index === 0 ? 6 : 1));
    }
  }
  const best = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))[0];
  if (!best) return { value: '未署名', confidence: '低', reason: '文中没有找到明确的单位名称' };
  return { value: best[0].slice(0, 40), confidence: best[1] >= 6 ? '高' : best[1] >= 3 ? '中' : '低', reason: `文中出现“${best[0]}”` };
}

/** The name without what ran into it; undefined when nothing particular is left. */
function tidyName(before: string, ending: string): string | undefined {
  const own = before.replace(LEAD, '');
  if (own.length < 2 || own.length > 12 || GENERIC.test(own)) return undefined;
  // A bare 工会 needs a unit before it: 广东奥克工会, 某某公司工会.
  const placed = /[省市县区旗州镇乡盟]$/.test(own) || ending !== '总工会';
  const unit = ending !== '工会' || /^.{2,}(?:公司|集团|学校|小学|中学|大学|学院|幼儿园|医院|局|厂|矿|车间|街道|镇|乡|社区|委)$/.test(own);
  return placed && unit ? own + ending : undefined;
}

const TYPES: [OrgType, RegExp][] = [
  ['省级总工会', new RegExp(`(?:${PROVINCES})(?:省|自治区)?总工会|我省|全省各级|省总成`)],
  ['学校工会', /我校|本校|学校工会|校工会|全校|教研组|(?:小学|中学|学院|大学|幼儿园)工会|[^各]学校还?[与对在]/],
  ['教育工会', /教育工会(?!的|组织|布置|来|之)|我区教育|全区教育系统|我市教育|我县教育/],
  ['车间工会', /车间工会|工区工会|区队|本车间/],
  ['区级总工会', /区总工会|区总[^公]|全区各级|区委区政府/],
  ['市县总工会', /[市县旗]总工会|我市|我县|全市各级|全县各级/],
  ['企业工会', /公司工会|集团工会|厂工会|矿工会|本公司|我公司|我厂|我矿|股份公司|公司职代会/],
];

function guessType(title: string, text: string, organisation: string): Guess<OrgType> {
  const named = TYPES.find(([, pattern]) => pattern.test(organisation) || pattern.test(title));
  if (named && organisation !== '未署名' && !/^(?:全国|中华)/.test(organisation))
    return { value: named[0], confidence: '高', reason: `单位为“${organisation}”` };
  const sample = text.slice(0, 60_000);
  const scored = TYPES.map(([type, pattern]) => ({ type, count: sample.match(new RegExp(pattern.source, 'g'))?.length ?? 0 })).sort(
    (a, b) => b.count - a.count,
  );
  const [best] = scored;
  const own = /我[校会区市县省厂矿局院]|我公司|本[校公司]|全[省市县区校公司矿厂]|学校|公司|车间/.test(sample);
  if (!best || best.count < 2 || !own)
    return { value: '综合论述', confidence: best?.count === 1 ? '低' : '中', reason: '看不出是哪一级工会的总结，可能是论述文章' };
  return { value: best.type, confidence: best.count >= 4 ? '中' : '低', reason: `相关说法出现${best.count}次` };
}

function guessRegion(organisation: string, text: string): Guess {
  const own =
    new RegExp(
      `^(?:(?:${PROVINCES})(?:省|市|自治区)?)?(?:[\\u4e00-\\u9fff]{2,6}?(?:市|州|盟|地区))?(?:[\\u4e00-\\u9fff]{1,5}?(?:区|县|旗|市))?(?=总|教育|工会|[\\u4e00-\\u9fff]|$)`,
    ).exec(organisation)?.[0] ?? '';
  if (own.length >= 2 && /[省市县区州旗]$|^(?:北京|上海|天津|重庆)/.test(own))
    return { value: own, confidence: '中', reason: `取自单位名称“${organisation}”` };
  const province = new RegExp(`(?:${PROVINCES})(?:省|自治区)|(?:北京|上海|天津|重庆)市`).exec(text.slice(0, 20_000))?.[0];
  const place = /(?:在|，|。|：|到|“)([\u4e00-\u9fff]{2,4}市(?:[\u4e00-\u9fff]{2,3}[区县])?)(?=[\u4e00-\u9fff]{0,4}工会)/.exec(
    text.slice(0, 5000),
  )?.[1];
  const value = place ?? province;
  return value === undefined
    ? { value: '未注明', confidence: '低', reason: '文中没有写明' }
    : { value: value.slice(0, 40), confidence: '低', reason: `文中提到“${value}”` };
}

function guessPeriod(title: string, text: string): Guess {
  const inTitle = /(20\d{2}|19\d{2})\s*(?:[-—至到~]\s*(20\d{2}))?\s*年?(上半年|下半年)?/.exec(title);
  if (inTitle?.[1] !== undefined)
    return {
      value: `${inTitle[1]}${inTitle[2] === undefined ? '' : `—${inTitle[2]}`}${inTitle[3] === undefined ? '' : `年${inTitle[3]}`}`,
      confidence: '高',
      reason: '标题中写明',
    };
  const opening = /(20\d{2}|19\d{2})年(度|上半年|下半年)?(?=[，,、工是我，]|.{0,20}(?:工会|工作|在))/.exec(text.slice(0, 160));
  if (opening?.[1] !== undefined && !/自|从|到|至/.test(text[opening.index - 1] ?? '')) {
    const half = opening[2] === '上半年' || opening[2] === '下半年' ? `年${opening[2]}` : '';
    return { value: `${opening[1]}${half}`, confidence: '中', reason: `开头写“${opening[0]}”` };
  }
  const vague = /20[xX×*]{2}年|今年|本学年|上半年|五年来|近年来/.exec(text.slice(0, 2000))?.[0];
  return {
    value: '未注明',
    confidence: vague === undefined ? '低' : '中',
    reason: vague === undefined ? '文中没有写明年份' : `文中只写“${vague}”，没有写明年份`,
  };
}
