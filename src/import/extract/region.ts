import type { Guess } from './metadata.ts';

export const PROVINCES =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆';
/** Place names end so; 开发区, 校区 and 社区 are no places in this sense. */
const PLACE = new RegExp(
  `^(?:(?:${PROVINCES})(?:省|市|自治区)?)?(?:[\\u4e00-\\u9fff]{2,6}?(?:市|自治州|州|盟|地区))?(?:[\\u4e00-\\u9fff]{1,5}?(?:自治县|区|县|市|旗))?`,
);
const NO_PLACE =
  /(?:开发|经开|园|校|厂|矿|小|社|工业|高新|风景|保税|灾|林|牧|片|军|城|郊|新|老|辖|地|全|我|本|各|该|某)区$|[我全本各某该]\s*[省市县]|^[省市县区]|工会|会同/;

/** Where the unit is: from its name, or, as a mere hint, from the text. */
export function guessRegion(organisation: string, text: string): Guess {
  const own = PLACE.exec(organisation)?.[0] ?? '';
  // 红旗社区 begins with no banner; a place has a name of two characters before its kind.
  const named = own.length >= 3 && /[省市县区州]$|[左右中前后]旗$/.test(own) && !NO_PLACE.test(own);
  const alone = new RegExp(`^(?:${PROVINCES})`).exec(own)?.[0];
  if (named || (alone !== undefined && own.length >= 2))
    return { value: named ? own : (alone ?? own), confidence: '中', reason: `取自单位名称“${organisation}”` };
  const province = new RegExp(`(?:${PROVINCES})(?:省|自治区)|(?:北京|上海|天津|重庆)市`).exec(text.slice(0, 20_000))?.[0];
  const place = /(?:在|，|。|：|到|“)([\u4e00-\u9fff]{2,4}市(?:[\u4e00-\u9fff]{2,3}[区县])?)(?=[\u4e00-\u9fff]{0,4}工会)/.exec(
    text.slice(0, 5000),
  )?.[1];
  const value = place !== undefined && !NO_PLACE.test(place) ? place : province;
  return value === undefined
    ? { value: '未注明', confidence: '低', reason: '文中没有写明' }
    : { value: value.slice(0, 40), confidence: '低', reason: `文中提到“${value}”` };
}
