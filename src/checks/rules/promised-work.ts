import type { Issue } from '../../settings/issue.ts';
import { likestClause, rareWords, slotKinds, toldAsDone } from '../told-as-done.ts';
import type { Rule } from './rule.ts';

/** Words that a clause of a plan may share with one that tells the same as done: of 13 clauses with more, 10 did promise it anew; at 3, half of them only. */
const MOST_SHARED = 4;
/** More of it, or the same for others, is a plan. */
const FURTHER = /再|增加|增设|扩大|扩到|推广|继续|仍|提高|缩短|减到|由【.*(?:到|为)【/;

/**
 * A plan that answers a shortfall does not promise what the same practice tells as done: a page apart in one paper, one of both is not
 * true. Goals say how far the same is to be brought; openings, the first of all slots, say what is meant, not what was done.
 */
export const promisedWork: Rule = (library) => {
  const slots = library.slots?.items ?? [];
  const kinds = slotKinds(slots);
  const promising = new Set(slots.flatMap(({ label, ahead, answers }) => (ahead && answers !== undefined ? [label] : [])));
  const wordsOf = rareWords(library);
  return library.practices.flatMap(({ file, data, yaml }) => {
    const told = toldAsDone(data.wordings, kinds).filter(({ slot }) => slot !== slots[0]?.label);
    return data.wordings.flatMap(({ slot, text }, i) =>
      (promising.has(slot) ? text.split(/[。；，：]/) : []).flatMap((clause): Issue[] => {
        const by = FURTHER.test(clause) ? undefined : likestClause(wordsOf(clause), told);
        return by === undefined || by.shared <= MOST_SHARED
          ? []
          : [
              {
                file,
                line: yaml.lineOf(['wordings', i, 'text']),
                rule: 'promised-work',
                found: `${slot}说要“${clause}”，${by.slot} ${by.id} 已写成办了：“${by.clause}”`,
                expected: '打算写还没有办的，或写明再进一步',
                repair: '换成下一步的事，或写明扩大到哪里、提高到多少',
              },
            ];
      }),
    );
  });
};
