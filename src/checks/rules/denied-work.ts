import type { Wording } from '../../schemas/wording.ts';
import type { Issue } from '../../settings/issue.ts';
import type { Rule } from './rule.ts';

const DENIAL = /没有|没能|没|尚未|从未|未|不曾|无人|还缺|缺少|缺乏|无/;
/** A clause that says no, or leaves something out, asserts nothing that could be denied. */
const RESERVED = /没|未|无人|少|不|缺/;
/** Not all of it is denied: a blank, or a word that narrows. */
const NARROWED = /【|部分|个别|有的|少数|一些|其余/;
/** How much of it is denied is told in the clause before: 有【件数】件……，没有…… */
const COUNTED = /【(?:家|件|人|个|项|份|条|户|场|次|期)数】|【(?:人次|场次|百分比|数量)】/;
/** What comes after a count and still speaks of the whole. */
const REASON = /^(?:主要)?原因/;
const SENTENCE = /[。；]/;
const CLAUSE = /[，：]/;
/** Characters that join words and tell nothing of the matter. */
const JOINING = new Set('的了在和与是有也还又就都把被对到要从上下中里以为同由及或等着过一这那而再仍能会可以给后前');
/**
 * A word that more wordings use names no matter (职工, 部门, 工作). Of 152 shortfalls, 60 has the rule tell 19, of which 15 do deny
 * what their practice tells as done; 40 has it tell 16, and miss three of these; 90 adds two false ones.
 */
const COMMON = 60;

/** Pairs of characters that stand together, but for those with a joining one. */
function words(text: string): Set<string> {
  const runs = text.replace(/【[^】]*】|[^\p{Script=Han}]/gu, ' ').split(' ');
  const pairs = runs.flatMap((run) => Array.from({ length: Math.max(0, run.length - 1) }, (_, i) => run.slice(i, i + 2)));
  return new Set(pairs.filter((pair) => !JOINING.has(pair.charAt(0)) && !JOINING.has(pair.charAt(1))));
}

/** Clauses of a shortfall that deny something altogether. */
const denials = (text: string): string[] =>
  text.split(SENTENCE).flatMap((sentence) =>
    sentence.split(CLAUSE).filter((clause, i, all) => {
      const counted = COUNTED.test(all[i - 1] ?? '') && !REASON.test(clause);
      return DENIAL.test(clause) && !NARROWED.test(clause) && !counted;
    }),
  );

const assertions = (text: string): string[] => text.split(/[。；，：]/).filter((clause) => !RESERVED.test(clause));

const shared = (denied: ReadonlySet<string>, clause: string) => [...words(clause)].filter((word) => denied.has(word)).length;

/** The wording and its clause that tells as done what a clause denies. */
function teller(denied: ReadonlySet<string>, told: readonly Wording[]): { id: string; slot: string; clause: string } | undefined {
  const [best] = told
    .flatMap(({ id, slot, text }) => assertions(text).map((clause) => ({ id, slot, clause, score: shared(denied, clause) })))
    .sort((a, b) => b.score - a.score);
  return best && best.score > 0 ? best : undefined;
}

/**
 * In one paper a shortfall stands a page behind what the same practice tells as done: it must not deny it. What it denies in part
 * (有【件数】件没有…) it may. The slots of shortfalls are those that another slot answers.
 */
export const deniedWork: Rule = ({ practices, slots }) => {
  const items = slots?.items ?? [];
  const lacking = new Set(items.flatMap(({ answers }) => (answers === undefined ? [] : [answers])));
  const ahead = new Set(items.flatMap((slot) => (slot.ahead ? [slot.label] : [])));
  const uses = new Map<string, number>();
  for (const { data } of practices)
    for (const { text } of data.wordings) for (const word of words(text)) uses.set(word, (uses.get(word) ?? 0) + 1);
  return practices.flatMap(({ file, data, yaml }) => {
    const told = data.wordings.filter(({ slot }) => !lacking.has(slot) && !ahead.has(slot));
    return data.wordings.flatMap(({ slot, text }, i) =>
      !lacking.has(slot)
        ? []
        : denials(text).flatMap((clause): Issue[] => {
            const denied = new Set([...words(clause)].filter((word) => (uses.get(word) ?? 0) <= COMMON));
            const by = teller(denied, told);
            return by === undefined
              ? []
              : [
                  {
                    file,
                    line: yaml.lineOf(['wordings', i, 'text']),
                    rule: 'denied-work',
                    found: `${slot}说“${clause}”，${by.slot} ${by.id} 却说“${by.clause}”`,
                    expected: '同一做法的不足与写成已做的不矛盾，放进一篇稿子读得通',
                    repair: '写明有多少没有做到（【件数】件、部分……），或换一个真正的短板',
                  },
                ];
          }),
    );
  });
};
