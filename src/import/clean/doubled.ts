import type { Line, Message } from '../types.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** Doublings that are words, or stand between two words. */
const LEGITIMATE =
  /[刚天多渐常往处人层步深紧实切年月日时事样种件条个点滴家户户区区县村校班组岗厂企站队条块面线级家岁代年页项默勤恳兢业孜熊恰稳扎浩荡济生欣向悄轻慢细真老早高大小大好久远偏仅万千频屡每哈妈爸哥姐弟妹爷奶叔伯舅星宝看想谈说走听试问查讲读写聊坐比尝歇等帮管理熠滔谆冉落历明平白清安满绵洋蒸井郁葱茫纷比津娓脉念炯赫堂凛翩楚兴节职标教中入会员]/;

const SUFFIX = /[局团党病期学所部院会组室厂科处队课馆网店市省国司委署厅庭台社军师营连乡爬跑跳唱笑摇拍揉捏挑选练改补擦洗扫写画算]/;

/** Points out doubled characters that look like typing slips: 深入基层研研究, 截止到到. */
export function flagDoubled(line: Line): Message[] {
  const messages: Message[] = [];
  for (const match of line.text.matchAll(/(\p{Script=Han})\1/gu)) {
    const character = match[1] ?? '';
    const at = match.index;
    if (isPattern(line.text, at)) continue;
    if (!'的了和与在到是对把被为以及并着过由从向于将'.includes(character) && (LEGITIMATE.test(character) || !splitsWord(line.text, at)))
      continue;
    messages.push({
      kind: 'flag',
      rule: 'doubled-character',
      line: line.line,
      text: `“${character}${character}”疑多一字，没有改`,
      before: line.text.slice(Math.max(0, at - 6), at + 8),
    });
  }
  return messages;
}

/** 认认真真, and nouns of units and times before a word that begins alike: 代表团团长, 服务期期间. */
function isPattern(text: string, at: number): boolean {
  const doubled = /^(\p{Script=Han})\1(\p{Script=Han})\2/u;
  return doubled.test(text.slice(at, at + 4)) || doubled.test(text.slice(Math.max(0, at - 2), at + 2)) || SUFFIX.test(text[at] ?? '');
}

/** Whether a word segmenter reads the first character as left over before a word that begins with the second. */
function splitsWord(text: string, at: number): boolean {
  const from = Math.max(0, at - 8);
  const words = [...segmenter.segment(text.slice(from, at + 8))];
  const index = words.findIndex((word) => word.index + from === at);
  return index >= 0 && words[index]?.segment.length === 1 && (words[index + 1]?.segment.length ?? 0) > 1;
}
