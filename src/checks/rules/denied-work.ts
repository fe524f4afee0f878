import type { Issue } from '../../settings/issue.ts';
import { likestClause, rareWords, slotKinds, toldAsDone } from '../told-as-done.ts';
import type { Rule } from './rule.ts';

const DENIAL = /没有|没能|没|尚未|从未|未|不曾|无人|还缺|缺少|缺乏|无/;
/** Not all of it is denied: a blank, or a word that narrows. */
const NARROWED = /【|部分|个别|有的|少数|一些|其余/;
/** How much of it is denied is told in the clause before: 有【件数】件……，没有…… */
const COUNTED = /【(?:家|件|人|个|项|份|条|户|场|次|期)数】|【(?:人次|场次|百分比|数量)】/;
/** What comes after a count and still speaks of the whole. */
const REASON = /^(?:主要)?原因/;
const SENTENCE = /[。；]/;
const CLAUSE = /[，：]/;

/** Clauses of a shortfall that deny something altogether. */
const denials = (text: string): string[] =>
  text.split(SENTENCE).flatMap((sentence) =>
    sentence.split(CLAUSE).filter((clause, i, all) => {
      const counted = COUNTED.test(all[i - 1] ?? '') && !REASON.test(clause);
      return DENIAL.test(clause) && !NARROWED.test(clause) && !counted;
    }),
  );

/**
 * In one paper a shortfall stands a page behind what the same practice tells as done: it must not deny it. What it denies in part
 * (有【件数】件没有…) it may.
 */
export const deniedWork: Rule = (library) => {
  const kinds = slotKinds(library.slots?.items ?? []);
  const wordsOf = rareWords(library);
  return library.practices.flatMap(({ file, data, yaml }) => {
    const told = toldAsDone(data.wordings, kinds);
    return data.wordings.flatMap(({ slot, text }, i) =>
      (kinds.lacking.has(slot) ? denials(text) : []).flatMap((clause): Issue[] => {
        const by = likestClause(wordsOf(clause), told);
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
