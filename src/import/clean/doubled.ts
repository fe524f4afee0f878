import { isCommonWord } from '../common-words.ts';
import type { Line, Message } from '../types.ts';

/** Characters that are said twice as a word: 刚刚, 人人, 等等, 爬爬山. */
const REPEATED =
  /[一刚天多渐常往处人层步深紧实切年月日时事样种件条个点滴家户区县村校班组岗厂企站队块面线级岁代页项默勤恳兢业孜熊恰稳扎浩荡济生欣悄轻慢细真老早高大小好久远偏仅万千频屡每哈妈爸哥姐弟妹爷奶叔伯舅星宝看想谈说走听试问查讲读写聊坐比尝歇等帮管理熠滔谆冉落历明平白清安满绵洋蒸井郁葱茫纷津娓脉念炯赫堂凛翩楚兴节职标中入门爬跑跳唱笑摇拍揉捏挑选练改补擦洗扫画算足凑碰盼声字句笔饭菜粒朵颗株棵幅张封份本册片座栋幢排行路桩宗回趟双对丝毫星些牛方许陆认踏]/;
/** Ends of names of bodies and times before a word that begins alike: 教育局局长, 代表团团长, 服务期期间. */
const NOUN_END =
  /[局团党病期学所部院会组室厂科处队课馆网店市省国司委署厅庭台社军师营连乡员工民农厅科系级法区县镇街站点量度费金奖率值价车房站产]/;
/** Characters that stand before a word on their own: 提高高技能人才待遇, 安全全覆盖. */
const ALONE =
  /[全高新大小多老好再最很更要能会可将在中上下内外有是无不非总分副各每该本此双单人家天事时处年月日户一个层步务看想谈说走听试问查讲读写聊坐比尝歇等爬跑跳唱笑练选改补擦洗扫画算逛摸]/;
const PARTICLES = '的了和与在到是对把被为以及并着过由从向于将';

/** Points out doubled characters that look like typing slips: 深入基层研研究, 截止到到. */
export function flagDoubled({ text, line }: Line): Message[] {
  const messages: Message[] = [];
  for (const match of text.matchAll(/(\p{Script=Han})\1/gu)) {
    if (!isSlip(text, match.index)) continue;
    messages.push({
      kind: 'flag',
      rule: 'doubled-character',
      line,
      text: `“${match[0]}”疑多一字，没有改`,
      before: text.slice(Math.max(0, match.index - 6), match.index + 8),
    });
  }
  return messages;
}

/** Whether the first of two equal characters belongs to nothing: the second begins a word, the first ends none. */
function isSlip(text: string, at: number): boolean {
  const character = text[at] ?? '';
  const [left, right] = [text.slice(Math.max(0, at - 1), at + 1), text.slice(at + 1, at + 3)];
  if (character === text[at + 2] || character === text[at - 1] || isPattern(text, at)) return false;
  // 加深了了解, 为了了结: a particle before a word that begins with it.
  if (PARTICLES.includes(character))
    return !isCommonWord(right) && !(character === '了' && /^了[解结却断]/.test(right)) && !isCommonWord(left);
  const rest = text.slice(at + 2, at + 4);
  if (!ALONE.test(character)) {
    // 组组织职工学习 at the start of a clause; 加强强培训, where the second belongs to nothing.
    if (!/\p{Script=Han}/u.test(text[at - 1] ?? '') && isCommonWord(right)) return true;
    if (!REPEATED.test(character) && isCommonWord(left) && !isCommonWord(right) && isCommonWord(rest)) return true;
  }
  return !REPEATED.test(character) && !NOUN_END.test(character) && isCommonWord(right) && !isCommonWord(left);
}

/** 认认真真: two characters, each twice. */
function isPattern(text: string, at: number): boolean {
  const doubled = /^(\p{Script=Han})\1(\p{Script=Han})\2/u;
  return doubled.test(text.slice(at, at + 4)) || doubled.test(text.slice(Math.max(0, at - 2), at + 2));
}
