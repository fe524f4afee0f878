import { findText, maskQuotations, TEXT_RULES } from '../../lib/text-rules.ts';
import type { Draft } from '../draft.ts';
import type { Finding } from './finding.ts';
import { nodeTexts, proofTexts } from './proof-text.ts';

/** Punctuation and numerals (GB/T 15834, GB/T 15835). */
export const textFaults = (draft: Draft): Finding[] =>
  proofTexts(draft).flatMap(({ at, text }) =>
    TEXT_RULES.flatMap((rule) =>
      findText(rule, rule.skipsQuotations ? maskQuotations(text) : text).map(({ match }): Finding => ({
        at,
        kind: '标点',
        says: `${rule.found(match)}，应为${rule.expected}`,
      })),
    ),
  );

/** Names of things, whatever a paper calls those who work. */
const NAMES =
  /《[^》]*》|“[^”]*”|职工(?:代表|之家|小家|书屋|董事|监事|俱乐部|学校|食堂|服务中心|服务站|大会|技协|文化|队伍|工会)|女职工|员工(?:手册|持股|关系|食堂|宿舍)/g;
const WORKERS = ['职工', '员工'] as const;

/** 职工 and 员工 for the same people: the word that is used less is pointed out. */
export function mixedWords(draft: Draft): Finding[] {
  const texts = nodeTexts(draft).map(({ at, text }) => ({ at, text: text.replace(NAMES, '') }));
  const count = (word: string) => texts.reduce((sum, { text }) => sum + text.split(word).length - 1, 0);
  const [most, least] = [...WORKERS].sort((a, b) => count(b) - count(a));
  if (!most || !least || count(least) === 0) return [];
  return texts
    .filter(({ text }) => text.includes(least))
    .map(({ at }) => ({ at, kind: '用词', says: `这里写“${least}”，别处多写“${most}”；全文用一个` }));
}
