import { groupBy } from '../../lib/group-by.ts';
import { foldWord } from '../data/folded-names.ts';
import { WEIGHTS } from '../data/weights.ts';
import { isSubject } from '../query/concept.ts';
import type { LawQuery } from '../query/read-law-query.ts';
import type { LawWord } from './law-words.ts';
import { inOrder, type LawRule, type RuleEvidence, type WeighedRule } from './weigh-rules.ts';

const SAYS_WHETHER = /不得|不能|只能|必须|应当|可以|有权|禁止|不[用收缴]/;

/** Whether it names people as no law does: laws say 主要负责人 for 老板. */
const isOtherName = ({ people, parts }: LawWord): boolean => people && parts.length === 0;

/**
 * Words that an answer must say. Of a question how much, those with a subject of their own and what no dictionary holds; of one whether,
 * all of two characters and more: whether 工会 may is another question than whether 企业 may.
 */
const isNeeded = (word: LawWord, { units }: LawQuery): boolean =>
  units.length > 0 ? isSubject(word) || !word.known : word.text.length > 1 && !isOtherName(word);

/** Whether a rule has what is asked, and says every word of the question in its own text. */
function answersPlainly({ rule, evidence }: WeighedRule, words: readonly LawWord[], query: LawQuery): boolean {
  const { units, asksWhether } = query;
  const needed = words.flatMap((word, i) => (isNeeded(word, query) ? [evidence[i] as RuleEvidence] : []));
  if (needed.length === 0 || needed.some(({ matter, text }) => Math.max(matter, text) < WEIGHTS.ruleSaid)) return false;
  // Words that everything here is about (工会, 公司) are no question by themselves.
  if (units.length === 0)
    return asksWhether && words.some((word) => isNeeded(word, query) && isSubject(word)) && SAYS_WHETHER.test(rule.rule.says);
  return rule.bounds.some(({ unit }) => units.includes(unit)) && needed.some(({ matter }) => matter >= WEIGHTS.ruleSaid);
}

/** What of a word stands in a text: itself, its parts, its characters in order, what it means, or nothing. */
function piecesOf({ text: word, parts, variants }: LawWord, text: string): readonly string[] {
  if (text.includes(word)) return [word];
  if (parts.length > 1 && parts.every((part) => text.includes(part))) return parts;
  if (inOrder(word, text)) return [...word];
  return variants.flatMap(({ phrase, degree }) => (degree >= WEIGHTS.near && text.includes(phrase) ? [phrase] : [])).slice(0, 1);
}

/** Share of a text's characters that the words make up. */
function shareOf(words: readonly LawWord[], text: string): number {
  const covered = new Set<number>();
  for (const piece of words.flatMap((word) => piecesOf(word, text)))
    for (let i = 0; i < piece.length; i += 1) covered.add(text.indexOf(piece) + i);
  return covered.size / (text.length || 1);
}

const withoutAside = (matter: string) => matter.replace(/（[^）]*）/g, '');
const clausesOf = ({ rule }: LawRule) => rule.says.split(/[，：；。、]/).map(foldWord);
const matterOf = ({ rule, article }: LawRule) => (rule.limit ? withoutAside(rule.limit.matter) : String(article.article));

/** How much of what a rule is about the question names, 0 to 1. */
function closeness(rule: LawRule, words: readonly LawWord[], { quantities, asksWhether }: LawQuery): number {
  const [clause = '', ...others] = clausesOf(rule);
  const begins = words.some(({ text }) => text.length > 1 && clause.startsWith(text)) ? WEIGHTS.lineBegins : 0;
  const matter = rule.rule.limit ? shareOf(words, foldWord(withoutAside(rule.rule.limit.matter))) : 0;
  // Whether one may stands in any of its clauses.
  const said = Math.max(...[clause, ...(asksWhether ? others : [])].map((text) => shareOf(words, text)));
  return Math.max(matter, said, begins) + (quantities.length > 0 ? WEIGHTS.lineNumber : 0);
}

/**
 * The rule that plainly answers a question; none where the question may as well be about something else.
 * @param weighed the best first
 */
export function ruleLine(weighed: readonly WeighedRule[], words: readonly LawWord[], query: LawQuery): LawRule | undefined {
  const plain = weighed.filter((one) => answersPlainly(one, words, query));
  const matters = [...groupBy(plain, ({ rule }) => matterOf(rule)).values()]
    .map(([first]) => ({ rule: (first as WeighedRule).rule, near: closeness((first as WeighedRule).rule, words, query) }))
    .sort((a, b) => b.near - a.near);
  const [best, second] = matters;
  if (!best) return undefined;
  // Two laws that say the same are one answer.
  const answers = second ? new Set(plain.map(({ rule }) => rule.article)).size : 1;
  const alone = query.asksWhether && query.units.length === 0 ? WEIGHTS.lineWhether : WEIGHTS.lineAlone;
  const least = [alone, alone, WEIGHTS.lineOfTwo][answers] ?? WEIGHTS.lineOfMany;
  const apart = !second || best.near - second.near >= WEIGHTS.lineApart;
  return best.near >= least && apart ? best.rule : undefined;
}
