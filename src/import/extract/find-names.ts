import { isCommonWord } from '../common-words.ts';
import { beginsOrdinary, beginsWithWord, endsInPlace, endsInVerb, givenOf, isPlausible, surnameAt, unusual } from './name-characters.ts';
import { beginsPhrase, showsPerson, soundedNames } from './name-context.ts';
import { nameLists } from './name-lists.ts';

/** A name, or a list of names, in a text. */
export interface FoundName {
  names: string[];
  index: number;
  end: number;
  /** Of a person in office: the office is named, the person is not. */
  official: boolean;
}

/** Offices whose holders are named by their office. */
const OFFICE =
  '(?:副|总|常务副)?(?:市长|县长|区长|省长|镇长|乡长|书记|部长|局长|厅长|处长|科长|主席|常委|主任|委员长|总书记|院长|校长|厂长|矿长|园长|经理|董事长|总经理|理事长|会长|委员)';
const OFFICE_BEFORE = new RegExp(`${OFFICE}$`);
const OFFICE_AFTER = new RegExp(`^${OFFICE}`);
const TITLE_AFTER =
  /^(?:同志|老师|先生|女士|师傅|小姐|同学|教授|医生|大夫|护士|队长|班长|组长|站长|劳模|工程师|技师|教练|大姐|大哥|阿姨|老人|大爷|大娘|大妈|一家|夫妇|夫妻|家中|律师|记者|专家|主持人|选手|队员|学员|学徒|等(?:同志|职工|人|\d|[一二三四五六七八九十]))/;
const ROLE_BEFORE =
  /(?:同志|老师|教师|先生|女士|师傅|职工|员工|工人|劳模|标兵|能手|会员|党员|学生|[队班组站店机段车]长|矿工|医生|护士|司机|骑手|小哥|学徒|徒弟|师父|领唱|记者|家属|妻子|丈夫|儿子|女儿|父亲|母亲|爱人|女工|民警|教授|代表|选手|歌手|干部|职员|工匠|大师|患者|病人|[^职会党人成委官演动议队社组雇球学学生]员|[钳焊电木瓦铣磨漆管铆镗]工|[技律厨药]师|(?:检验|会计|工程|经济|设计|药剂|营养)师|教练|我叫|名叫|叫做|我是|本人|叫)$/u;
/** Those who do one kind of work; an ordinary word hardly follows: 快递员项阳. */
const TRADE_BEFORE =
  /(?:[^职会党人成委官演动议队社组雇球学生]员|[钳焊电木瓦铣磨漆管铆镗]工|[技律厨药]师|师傅|司机|骑手|护士|[队班组站店机段车]长)$/u;
/** What often follows a name in running text. */
const AFTER =
  /^(?:[，。、；：:,;（）)“”\s]|$|等|被|作|主持|出席|参加|说|表示|日前|在|为|与|和|同|的|获|荣|到|率|陪同|带|代表|代为|介绍|指出|要求|讲话|一家|因|患|是|分别|获得|担任|任|今年|已|就|从|向|主动|撰写|发言|兼任|拜|被评|致辞|致词|宣布|宣读|授课|讲课|汇报|通报|赴|深入|亲自|上台|登台)/;
/** The end of a clause: 质检员关雪。 */
const ENDS = /^(?:[，。；、]|$)/;
/** What 一 counts: 任选一处. */
const COUNTED = /^[个项处条件次名位家场批年天月日步种类门台份套间所座层级季期轮届块片户组班人成半些百千万亿元]/;
/** What a place or a unit ends in: 康平县, 华明公司. */
const PLACE_AFTER =
  /^(?:\p{Script=Han}{0,6}(?:有限|股份|公司|集团)|[省市县区镇乡村屯庄厂矿路街巷道桥站港山河湖江海岛校院店楼苑园寺集团]|小学|中学|大学|医院|社区|街道|工会|总工会|企业|支行|分行|水库|电厂|牌)/u;

/** Finds names of persons in a text, in order; lists of names come whole. */
export function findNames(text: string): FoundName[] {
  const lists = nameLists(text);
  const found: FoundName[] = lists.map(({ names, index, end }) => ({ names, index, end, official: false }));
  for (const { name, index } of soundedNames(text)) found.push({ names: [name], index, end: index + name.length, official: false });
  const whole = [...found];
  for (let at = 0; at < text.length; at += 1) {
    const list = whole.find(({ index, end }) => at >= index && at < end);
    if (list) {
      at = list.end - 1;
      continue;
    }
    const single = surnameAt(text, at) > 0 ? nameAt(text, at) : undefined;
    if (!single) continue;
    found.push(single);
    at = single.end - 1;
  }
  return found.sort((a, b) => a.index - b.index);
}

function nameAt(text: string, at: number): FoundName | undefined {
  const surname = surnameAt(text, at);
  const before = text
    .slice(Math.max(0, at - 20), at)
    // 副主席（主持工作）常红梅
    .replace(/(\p{Script=Han})[（(][^（）()]{1,10}[）)]$/u, '$1')
    .slice(-8);
  if (before.endsWith(text[at] ?? '') && before !== '') return undefined;
  const role = OFFICE_BEFORE.test(before) || ROLE_BEFORE.test(before);
  // A word that reaches into the family name: 师傅 in 雷师傅. After a role, a title decides: 职工程万福老人.
  const reaches = isCommonWord(before.slice(-1) + text.slice(at, at + 1));
  if (reaches && !role) return undefined;
  // 温岚｜担任: where a word runs on from the longer name, the shorter one goes first.
  const runsOn = isCommonWord(text.slice(at + surname + 1, at + surname + 3));
  for (const length of runsOn ? [surname + 1, surname + 2] : [surname + 2, surname + 1]) {
    const name = text.slice(at, at + length);
    if (name.length < length || !/^\p{Script=Han}+$/u.test(name)) continue;
    const after = text.slice(at + length, at + length + 10);
    const titled = TITLE_AFTER.test(after) || OFFICE_AFTER.test(after);
    if (reaches && !titled) continue;
    if (!role && !titled && countsOne(name, before, after)) continue;
    if (!isName(name, before, after, role, titled)) continue;
    const official = OFFICE_BEFORE.test(before) || OFFICE_AFTER.test(after);
    return { names: [name], index: at, end: at + length, official };
  }
  return undefined;
}

/** Whether the 一 in what could be a name is a number: 一夏一冬, 任选一处, 金一季. */
function countsOne(name: string, before: string, after: string): boolean {
  if (name.endsWith('一')) return COUNTED.test(after);
  return name[1] === '一' && (before.endsWith('一') || COUNTED.test(name.slice(2)));
}

/** Weighs what a name is made of against what stands around it. */
function isName(name: string, before: string, after: string, role: boolean, titled: boolean): boolean {
  const given = givenOf(name) ?? '';
  if (endsInVerb(name, after)) return false;
  const shown = showsPerson(before, after);
  const runsOn = isCommonWord(name.slice(-1) + after.slice(0, 1));
  const open = AFTER.test(after) || shown || (!runsOn && isCommonWord(after.slice(0, 2)));
  if (!titled && (PLACE_AFTER.test(after) || (!open && runsOn))) return false;
  const plausible = isPlausible(name);
  if (isCommonWord(name) || beginsWithWord(name) || (surnameAt(name, 0) === 1 && isCommonWord(name.slice(0, 2)) && !(titled && plausible)))
    return false;
  const ordinary = beginsOrdinary(name);
  // 代表应到: an ordinary word after a role is no name.
  const evident =
    titled || (role && (given.length === 2 || (open && (!ordinary || ENDS.test(after) || shown || TRADE_BEFORE.test(before)))));
  if (given.length === 1) return plausible && ((evident && (titled || open)) || (shown && !ordinary));
  if (isCommonWord(given)) return evident && plausible && (titled || open);
  if (ordinary) return plausible && ((evident && (titled || open)) || ((shown || AFTER.test(after)) && beginsPhrase(before)));
  // 柳溪镇
  if (endsInPlace(name) && !evident) return false;
  return plausible || ((evident || shown) && open && unusual(given) < 2 && name[0] !== name[1]);
}
