import { isCommonWord } from '../common-words.ts';
import { beginsWithWord, endsInPlace, endsInVerb, givenOf, isPlausible, unusual } from './name-characters.ts';

/** Names that stand side by side. */
export interface NameList {
  names: string[];
  index: number;
  end: number;
}

/** A label that a person's name follows: 申请人：, 总裁判：, 记录：. */
const PERSON =
  '(?:姓名|作者|记录|计时|计分|主持|审核|审批|编制|校对|撰稿|供稿|签名|签字|监督|协助|领队|教练|摄影|执笔|朗诵|领唱|指挥|导演|[\\u4e00-\\u9fff]{0,6}(?:人|员|长|判|师|者))';
/** A label that several names follow: 语文组：, 一车间：. */
const GROUP = '(?:[\\u4e00-\\u9fff\\d]{1,8}(?:组|科|队|班|室|办|部|车间|年级|系|方|名单|奖|[男女](?:单|双|子)))';
const NAME = '[\\u4e00-\\u9fff]{2,4}';
const LABELLED = new RegExp(`(${PERSON}|${GROUP})\\s*[：:]\\s*(${NAME}(?:[、，, ]+${NAME})*)(?![\\u4e00-\\u9fff：:])`, 'gu');
const SIDE_BY_SIDE = /(\p{Script=Han}{2,16})((?:[、 ]\p{Script=Han}{2,4})*)[、 ](\p{Script=Han}{2,16})/gu;
/** What shows that the words before it are names: 杜娟、万里获得冠军. */
const AFTER = /^(?:等|获|荣获|分获|分别|参加|代表|同志|老师|师傅|被|说|[\d一二两三四五六七八九十]{1,3}[名位人]|$)/;

/** Finds names after labels and lists of names; single names in running text are not looked for. */
export function nameLists(text: string): NameList[] {
  const found: NameList[] = [];
  // Most lines hold neither: the patterns need not try every place of them.
  for (const match of /[：:]/.test(text) ? text.matchAll(LABELLED) : []) {
    const [whole, label = '', list = ''] = match;
    const names = list.split(/[、，, ]+/);
    const personal = new RegExp(`^${PERSON}$`, 'u').test(label);
    const likely = names.filter((name) => isListed(name) || (personal && mayBe(name))).length;
    if (!(personal ? likely === names.length : likely >= 2 && likely === names.length)) continue;
    const index = match.index + whole.length - list.length;
    found.push({ names, index, end: index + list.length });
  }
  for (const match of /[、 ]/.test(text) ? text.matchAll(SIDE_BY_SIDE) : []) {
    const list = sideBySide(match);
    if (list && !found.some(({ index, end }) => list.index < end && list.end > index)) found.push(list);
  }
  return found;
}

/** Names between commas of a list; words run into the first from before, and into the last from behind. */
function sideBySide(match: RegExpMatchArray): NameList | undefined {
  const [whole, opening = '', middle = '', closing = ''] = match;
  const between = middle.split(/[、 ]/).filter((name) => name !== '');
  const first = [3, 2, 4].map((length) => opening.slice(-length)).find((name) => name.length <= opening.length && isEnd(opening, name));
  const last = [3, 2, 4].map((length) => closing.slice(0, length)).find((name) => isStart(closing, name));
  const names = [...(first === undefined ? [] : [first]), ...between, ...(last === undefined ? [] : [last])];
  if (names.length < 2 || !between.every(isListed) || (first === undefined && between.length === 0)) return undefined;
  if (last === undefined && between.length === 0) return undefined;
  const short = names.filter((name) => name.length === 2).length;
  const tail = last === undefined ? '' : closing.slice(last.length);
  // Two words of two characters may be anything: 安康、和睦.
  if (short === names.length && names.length < 3 && !(last !== undefined && tail !== '' && AFTER.test(tail))) return undefined;
  if (short * 2 > names.length && names.length < 3 && !AFTER.test(tail)) return undefined;
  const start = (match.index ?? 0) + (first === undefined ? opening.length + 1 : opening.length - first.length);
  const end = (match.index ?? 0) + whole.length - (last === undefined ? closing.length + 1 : closing.length - last.length);
  return { names, index: start, end };
}

function isEnd(opening: string, name: string): boolean {
  if (!isListed(name)) return false;
  const previous = opening.slice(0, -name.length).slice(-1);
  return !isCommonWord(previous + name.slice(0, 1)) || /[对给向为与和是了的]/.test(previous);
}

function isStart(closing: string, name: string): boolean {
  if (name.length > closing.length) return false;
  const rest = closing.slice(name.length);
  if (endsInVerb(name, rest)) return false;
  // After names, one that ends before 等 or 两位 may have any character.
  if (!isListed(name) && !(rest !== '' && AFTER.test(rest) && mayBe(name))) return false;
  return rest === '' || AFTER.test(rest) || !isCommonWord(name.slice(-1) + rest.slice(0, 1));
}

/** Whether an entry of a list may be a name. */
function isListed(name: string): boolean {
  const given = givenOf(name);
  if (given === undefined || isWord(name) || endsInPlace(name)) return false;
  return isPlausible(name) && !(given.length === 2 && isCommonWord(given));
}

/** Whether an entry is a name where only names stand; one character may be unusual. */
function mayBe(name: string): boolean {
  const given = givenOf(name);
  return given?.length === 2 && unusual(given) < 2 && !isWord(name) && !isCommonWord(given);
}

const isWord = (name: string): boolean => isCommonWord(name.slice(0, 2)) || beginsWithWord(name);
