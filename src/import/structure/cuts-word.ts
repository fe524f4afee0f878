const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Whether a word reaches over the break between two texts: 幼儿进 ／ 行保护. */
export function cutsWord(previous: string, next: string): boolean {
  const left = /\p{Script=Han}{1,3}$/u.exec(previous)?.[0] ?? '';
  const right = /^\p{Script=Han}{1,3}/u.exec(next)?.[0] ?? '';
  if (left === '' || right === '') return false;
  return [...segmenter.segment(left + right)].some(({ index, segment }) => index < left.length && index + segment.length > left.length);
}
