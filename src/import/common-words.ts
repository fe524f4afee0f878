import { COMMON_WORDS } from './rules/common-words.ts';

const words = new Set(
  COMMON_WORDS.trim()
    .split(/\s+/)
    .flatMap((group) => {
      const [first = '', ...seconds] = group;
      return seconds.map((second) => first + second);
    }),
);

/** Whether two characters are a common word of such texts. */
export const isCommonWord = (pair: string): boolean => words.has(pair);

/** Whether a word reaches over the break between two texts (幼儿进 ／ 行保护) and no words end and begin there (会员 ／ 工会). */
export function cutsWord(previous: string, next: string): boolean {
  return isCommonWord(previous.slice(-1) + next.slice(0, 1)) && !(isCommonWord(previous.slice(-2)) && isCommonWord(next.slice(0, 2)));
}
