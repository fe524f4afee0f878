import type { Line, Message } from '../types.ts';
import { findNames, type FoundName } from './find-names.ts';
import { isPlausible, surnameAt } from './name-characters.ts';

const PHONE = /(^|\D)(1[3-9]\d[- ]?\d{4}[- ]?\d{4})(?!\d)|(^|[^\d.])(0\d{2,3}[- ]\d{7,8})(?!\d)/g;
const ID = /(^|\D)([1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx])(?!\d)/g;
/** Words of illness; they count where somebody is named. */
const HEALTH =
  /生病|患病|患有|住院|手术|重病|大病|病重|病逝|残疾|伤残|瘫痪|骨折|流产|产假|车祸|脑溢血|脑出血|脑梗|癌症?|白血病|尿毒症|肿瘤|截肢|切断|精神病|抑郁症|艾滋病|心梗|透析|化疗/g;
/** Grave ones say of whom they speak even without a name: 一名职工因脑溢血住院. */
const GRAVE = /^(?:脑|癌|白血病|尿毒症|肿瘤|截肢|切断|精神病|抑郁症|艾滋病|心梗|瘫痪|骨折|透析|化疗)/;
const FALLS_ILL = /(?:患|患上|患了|得了|身患|查出|确诊|突发|因|被|不幸|上肢|下肢|手指|双腿)\p{Script=Han}{0,4}$/u;
const NAME_HEAD = /^(?:姓\s*名|姓名|联系人|负责人|户主|申请人|填表人|[\u4e00-\u9fff]{0,4}(?:人|者)姓名)[：:]?$/;

/**
 * Points out what may identify a private person: names, telephone and identity numbers, illness. Nothing is changed.
 * Words of health count where somebody is meant: 慰问患病职工12人 identifies nobody.
 */
export function flagPersons({ text, line, table }: Line): Message[] {
  const content = table ? table.map((row) => row.join('，')).join('。') : text;
  const found = [...findNames(content), ...(table ? tableNames(table, content) : [])];
  const messages: Message[] = [];
  const seen = new Set<string>();
  for (const name of found) {
    const key = name.names.join('、');
    if (seen.has(key)) continue;
    seen.add(key);
    messages.push({
      kind: 'flag',
      rule: name.official ? 'official-name' : 'private-name',
      line,
      text: `“${key}”${told(name)}`,
      before: content.slice(Math.max(0, name.index - 4), name.end + 6),
    });
  }
  const point = (rule: string, index: number, length: number, words: string): void => {
    messages.push({ kind: 'flag', rule, line, text: words, before: content.slice(Math.max(0, index - 10), index + length + 4) });
  };
  for (const match of content.matchAll(PHONE)) point('phone', match.index, match[0].length, '疑为电话号码，公开前请删去');
  for (const match of content.matchAll(ID)) point('id-number', match.index, match[0].length, '疑为身份证号，公开前请删去');
  for (const { 0: word, index } of health(content, found)) point('health', index, word.length, `“${word}”涉及个人病情、伤情，公开前请概括`);
  return messages;
}

function told({ names, official }: FoundName): string {
  if (names.length > 1) return '疑为一串姓名，公开前请隐去';
  return official ? '疑为任职者姓名，公开时只写职务' : '疑为个人姓名，公开前请隐去';
}

/** The cells beside or below 姓名. */
function tableNames(table: string[][], content: string): FoundName[] {
  const names = table.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      if (!NAME_HEAD.test(cell.trim())) return [];
      return [row[column + 1], ...table.slice(index + 1).map((other) => other[column])].flatMap((value) => value?.trim() ?? []);
    }),
  );
  return [...new Set(names)]
    .filter((name) => /^\p{Script=Han}{2,4}$/u.test(name) && isPlausible(name.slice(0, 3)))
    .map((name) => {
      const index = content.indexOf(name);
      return { names: [name], index, end: index + name.length, official: false };
    });
}

/** Words of illness in a sentence that names somebody, and grave ones that somebody is said to have. */
function health(content: string, found: FoundName[]): RegExpExecArray[] {
  return [...content.matchAll(HEALTH)].filter(({ 0: word, index }) => {
    const from = Math.max(...['。', '；', '！', '？'].map((sign) => content.lastIndexOf(sign, index))) + 1;
    const end = content.slice(index).search(/[。；！？]/);
    const to = end < 0 ? content.length : index + end;
    const named = found.some((name) => name.index >= from && name.index < to) || holdsMasked(content.slice(from, to));
    return named || (GRAVE.test(word) && FALLS_ILL.test(content.slice(Math.max(from, index - 6), index)));
  });
}

/** 王某, 李某某: somebody whom the source itself has masked. */
const holdsMasked = (text: string): boolean =>
  [...text.matchAll(/\p{Script=Han}(?=某(?![校厂县市区镇乡村单公局院企部]))/gu)].some(({ index }) => surnameAt(text, index) > 0);
