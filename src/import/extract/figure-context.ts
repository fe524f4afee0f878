/** A candidate for a figure with what stands around it. */
export interface Context {
  text: string;
  index: number;
  end: number;
  number: string;
  unit: string;
  near: string;
  more: string;
  written: string;
  ranged: boolean;
}

/** Counted things that are figures of speech or names: 四个意识, 三个方面. */
const NAMED =
  /^(?:方面|到位|意识|自信|代表|维护|全面|结合|确保|转变|统一|层面|维度|环节|坚持|必须|服务|不|能|没有|带头|落实|提升|突出|狠抓|注重|千万|一律|百分百|要素|为什么|现代化|文明|阶段|关键|字|人的|人都|课题|字头|机制|抓手|着力点|切入点|重点|亮点|新|积极性|原则|要求|方向|大局|转移|中心任务|基本点|一样|更加|满意|关系|面向|臭皮匠|诸葛亮|月亮|确保|不变|着眼|提高)/;
/** Numbers that are part of a fixed expression: 三位一体, 城乡二元结构, 三次产业, 今明两天. */
const FIXED: { unit: RegExp; before?: RegExp; after?: RegExp }[] = [
  { unit: /^位$/, after: /^(?:一体|数)/ },
  { unit: /^元$/, after: /^(?:结构|体制|化|论|制|经济|社会|一次|方程|对立)/ },
  { unit: /^元$/, before: /城乡|多$/ },
  { unit: /^次$/, after: /^(?:产业|方程|函数|创业|能源|革命|就业|分配)/ },
  { unit: /^天$/, before: /(?:今明|昨今|这|那|前|后|头|近)$/ },
  { unit: /^(?:天|日)$/, after: /^(?:打鱼|晒网|假|长假|小长假)/ },
  { unit: /^节$/, after: /^气/ },
  { unit: /^(?:周|月|年|天)$/, after: /^一[次期轮]/ },
  { unit: /^(?:面|条|口|家|层|级|步|头|方|分|道|线)$/, after: /^(?:红旗|战线|标兵|要道|并举|联动|联席|推进|曲|合一|协商|协议|协调)/ },
];
/** Words before a number that make it an order, a session or part of a name. */
const ORDINAL_BEFORE =
  /(?:第|党的|十|全国|[一二三四五六七八九十\d]届|星期|周|礼拜|农历|腊月|正月|同|统|唯|专|逐|单|每|某|任|同一|另|这|那|哪|上|下|前|后|百|万|千|各|任何|如|一|首)$/;
const SPAN_BEFORE =
  /(?:连续|连续资助|超过|不超|不超过|不少于|不低于|为期|满|累计|最长|历时|长达|坚持|时间|期限|服务|工龄|从教|利用|经过)(?:了)?$/;

/**
 * Whether a number with a unit is a figure a reader would want to know.
 * Arabic numerals usually are; Chinese ones up to ten are often manner of speaking, so they need a reason.
 */
export function isFigure(context: Context): boolean {
  const { text, index, end, number, unit } = context;
  const before = text.slice(Math.max(0, index - 10), index);
  const after = text.slice(end, end + 8);
  if (isDate(context, before, after) || isInName(text, index, end)) return false;
  if (/第$/.test(before) || /^[百千万亿十]+$/.test(number))
    return (
      number === '十' && (context.more !== '' || /已|召开了|共$|达$/.test(before) || /^(?:[，。；、]|$)/.test(after)) && !/第$/.test(before)
    );
  if (/^\d/.test(number)) return isArabicFigure(context, before, after);
  if (isFixed(number, unit, before, after)) return false;
  return isHanFigure(context, before, after) && unit !== '字';
}

function isFixed(number: string, unit: string, before: string, after: string): boolean {
  if (!/^[一二两三四五六七八九十]{1,3}$/.test(number)) return false;
  return FIXED.some((fixed) => fixed.unit.test(unit) && (fixed.before?.test(before) ?? true) && (fixed.after?.test(after) ?? true));
}

function isArabicFigure({ unit, number }: Context, before: string, after: string): boolean {
  if (/[A-Za-z.\d]$/.test(before) || /^0\d/.test(number)) return false;
  if (unit === '个' && NAMED.test(after)) return false;
  if (unit === '%' && /^的(?:时间|精力|努力|热情)/.test(after)) return false;
  if (unit === '种' && /^(?:方法|创新方法|办法)/.test(after)) return false;
  return !(unit === '条' && /第$/.test(before));
}

function isDate({ text, index, number, unit, end, near }: Context, before: string, after: string): boolean {
  if (unit === '年') {
    if (/^(?:来|前|后|以来|间|内|度|级|底|初|代|中|多来|余来|的)/.test(after) || /近|过去|这|今后|未来|几$/.test(before.slice(-3)))
      return true;
    if (/^(?:\d{4}|[〇零一二三四五六七八九]{4})$/.test(number) || text.slice(index, end).length > 6) return true;
    return !SPAN_BEFORE.test(before) && !/超过?$/.test(near);
  }
  if (unit === '周' || unit === '期' || unit === '版') return /第$/.test(before) || /^[一二三四五六日]$/.test(number) || /月$/.test(before);
  if (unit === '天' && /^(?:来|前|后)/.test(after)) return true;
  // 5月, 6日, 12:30, 2019-2020
  return /^(?:月|日|号|时|点|:\d)/.test(after) && unit === '';
}

/** Numbers inside short quotations or book titles belong to names, unless Arabic with a real unit. */
function isInName(whole: string, place: number, placeEnd: number): boolean {
  // Names are short: a window keeps long paragraphs from being searched again for every number.
  const start = Math.max(0, place - 80);
  const text = whole.slice(start, placeEnd + 80);
  const [index, end] = [place - start, placeEnd - start];
  for (const [open, close, longest] of [
    ['“', '”', 16],
    ['《', '》', 60],
    ['‘', '’', 16],
  ] as const) {
    const from = text.lastIndexOf(open, index);
    if (from < 0 || text.indexOf(close, from) < end) continue;
    if (text.indexOf(close, from) - from <= longest) return true;
    if (!/\d/.test(text.slice(index, end)) && text.indexOf(close, from) - from <= 40) return true;
  }
  return false;
}

function isHanFigure({ number, unit, more, ranged, near }: Context, before: string, after: string): boolean {
  if (ranged && !/[两一二三四五六七八九十]$/.test(before)) return true;
  if (NAMED.test(after) || ORDINAL_BEFORE.test(before)) return false;
  if (/^[一二两三四五六七八九十]$/.test(number) && /^(?:十|百|千|万|个百分)/.test(after)) return false;
  if (number === '一' && !ranged) return isOne(unit, before);
  if (unit === '本' && /^以上/.test(after)) return false;
  // A prize is a rank; how many there were is the figure.
  if (unit === '等奖') return false;
  if (more !== '' || ranged || near !== '' || number.length >= 3) return true;
  if (/^(?:一两|一二|两三|三四|四五|五六|六七|七八|八九)$/.test(number)) return true;
  if (/^(?:方|级|线|头|面|步|层|关|道|版|门|分|部|对|组|节|站|把|集|副|双|根|片|只|则)$/.test(unit))
    return /\d/.test(number) || (unit === '对' && /新增|结/.test(before));
  if (unit === '人' && /^(?:小组|行|之|座|员|民|们|格)/.test(after)) return false;
  if (unit === '家' && /^(?:庭|属|长|园|人)/.test(after)) return false;
  // 主要感悟有两个。 names nothing that is counted; 设立分会三个。 does.
  if (unit === '个' && /^[，。；、：]/.test(after) && !/等奖$/.test(before)) return !/(?:有|是|为|的)$/.test(before);
  if (unit === '项' || unit === '种') return /共|达|新增|开展|制定|提出|完成|实施/.test(before.slice(-4));
  return true;
}

/** 一个, 一次 are figures only where something is counted: 一等奖一个, 至少选树一个, 发送一条. */
function isOne(unit: string, before: string): boolean {
  if (/等奖$/.test(before) && unit === '个') return true;
  if (/至少\p{Script=Han}{0,4}$/u.test(before) && unit === '个') return true;
  if (/(?:发送|赠送|发放|送上|送去)$/.test(before) && /^[条份张束封]$/.test(unit)) return true;
  return false;
}
