import { foldWord } from '../data/folded-names.ts';
import type { StoredArticle, StoredLaw, StoredRule } from '../data/stored-laws.ts';
import { WEIGHTS } from '../data/weights.ts';
import { quantitiesIn, type Quantity } from '../query/quantities.ts';
import type { LawQuery } from '../query/read-law-query.ts';
import type { LawWord } from './law-words.ts';

/** A rule with the article that it belongs to, ready to be looked through. */
export interface LawRule {
  law: StoredLaw;
  article: StoredArticle;
  rule: StoredRule;
  /** What its limit is about, with the clause that it begins with; empty where it sets none. */
  matter: string;
  /** All that it says. */
  text: string;
  /** The numbers of its limit. */
  bounds: Quantity[];
  /** All its numbers. */
  quantities: Quantity[];
}

const opened = new WeakMap<readonly StoredLaw[], readonly LawRule[]>();

const firstClause = (says: string) => says.split(/[，：；。、]/, 1)[0] ?? '';

function openRule(law: StoredLaw, article: StoredArticle, rule: StoredRule): LawRule {
  const { matter, who, bound, from } = rule.limit ?? { matter: '', who: '', bound: '', from: '' };
  const text = foldWord([rule.says, matter, who, bound, from].join('\n'));
  return {
    law,
    article,
    rule,
    matter: matter && foldWord(`${matter}\n${firstClause(rule.says)}`),
    text,
    bounds: quantitiesIn(bound),
    quantities: quantitiesIn(text),
  };
}

/** Every rule of the laws; opened once, since every search looks through all of them. */
export function rulesOf(laws: readonly StoredLaw[]): readonly LawRule[] {
  const kept = opened.get(laws);
  if (kept) return kept;
  const rules = laws.flatMap((law) => law.articles.flatMap((article) => article.rules.map((rule) => openRule(law, article, rule))));
  opened.set(laws, rules);
  return rules;
}

const wholes = new WeakMap<readonly LawRule[], string>();

/** All that the rules say. */
export function wholeText(rules: readonly LawRule[]): string {
  const kept = wholes.get(rules) ?? rules.map(({ text }) => text).join('\n');
  wholes.set(rules, kept);
  return kept;
}

/** What a rule has of a concept, each 0 to 1. */
export interface RuleEvidence {
  /** In the matter that it limits. */
  matter: number;
  /** In its words. */
  text: number;
  tag: number;
}

/** Whether a text has the characters of a word in its order: 建工会 in 建立基层工会. */
export function inOrder(word: string, text: string): boolean {
  let at = 0;
  for (const character of word) {
    at = text.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The word itself counts in full; its characters in one clause (工会经费 in 工会财产、经费), what it means elsewhere in the library, and its parts, less. */
function said({ text: word, variants, parts, partsShare }: LawWord, text: string): number {
  if (text.includes(word)) return 1;
  if (word.length > 3 && text.split(/[，：；。\n]/).some((clause) => inOrder(word, clause))) return WEIGHTS.ruleMeaning;
  const otherwise = variants.map(({ phrase, degree }) => (text.includes(phrase) ? WEIGHTS.ruleMeaning * degree : 0));
  const inParts = parts.length > 0 && parts.every((part) => text.includes(part)) ? partsShare ** 2 : 0;
  return Math.max(inParts, ...otherwise);
}

const inMatter = (word: LawWord, matter: string): number =>
  word.text.length > 2 && inOrder(word.text, matter.split('\n', 1)[0] ?? '')
    ? Math.max(WEIGHTS.ruleInOrder, said(word, matter))
    : said(word, matter);

const evidenceIn = (word: LawWord, { matter, text, rule }: LawRule): RuleEvidence => ({
  matter: matter === '' ? 0 : inMatter(word, matter),
  text: said(word, text),
  tag: Math.max(0, ...rule.tags.map((tag) => word.tags.get(tag) ?? 0)),
});

const strengthOf = ({ matter, text, tag }: RuleEvidence): number =>
  1 - (1 - matter) * (1 - WEIGHTS.ruleText * text) * (1 - WEIGHTS.ruleTag * tag);

/** How a rule answers to a query. */
export interface WeighedRule {
  rule: LawRule;
  /** 0 to 1. */
  score: number;
  /** By word. */
  evidence: RuleEvidence[];
  /** It has the numbers and the kind of number that the query is about, where it is about any. */
  fits: boolean;
}

/** Whether a rule has a number of the kind that is asked for, and the numbers that are named; who asks whether names his own case, which the rule's number bounds (八个月 for 7个月以上). */
function fitsNumbers({ bounds, quantities }: LawRule, { units, quantities: named, asksWhether }: LawQuery): boolean {
  const known = units.length === 0 || (bounds.length > 0 ? bounds : quantities).some(({ unit }) => units.includes(unit));
  return known && named.every(({ value, unit }) => quantities.some((one) => one.unit === unit && (asksWhether || one.value === value)));
}

/** Weighs rules for the words and numbers of a query, the best first; those without any of its words are left out. */
export function weighRules(rules: readonly LawRule[], words: readonly LawWord[], query: LawQuery): WeighedRule[] {
  const evidence = rules.map((rule) => words.map((word) => evidenceIn(word, rule)));
  const weights = words.map(({ weight }, i) => {
    const about = evidence.filter((own) => strengthOf(own[i] as RuleEvidence) >= WEIGHTS.about).length;
    return weight * (1 - (WEIGHTS.commonness * Math.log(1 + about)) / Math.log(1 + rules.length));
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const weighed = rules.map((rule, place): WeighedRule => {
    const own = evidence[place] ?? [];
    const mean = total === 0 ? 0 : own.reduce((sum, one, i) => sum + strengthOf(one) * (weights[i] ?? 0), 0) / total;
    const fits = fitsNumbers(rule, query);
    return { rule, score: (total === 0 && fits ? 1 : mean) * (fits ? 1 : WEIGHTS.ruleNumber), evidence: own, fits };
  });
  return weighed.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
}
