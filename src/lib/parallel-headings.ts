/** Characters by which headings of a set may differ in length: more is heard as limping. */
const SLACK = 1;

/** What gives a heading its build: 的, 、 and ，in their order. */
const markOf = (heading: string): string => heading.replace(/[^的、，]/g, '');

/** Its length as it is read: quotation marks take no room in speech. */
const lengthOf = (heading: string): number => [...heading.replace(/[“”‘’《》]/g, '')].length;

/** The value that most have; of two that are even, the first. */
function usual<T>(values: readonly T[]): T | undefined {
  const count = (value: T) => values.filter((other) => other === value).length;
  return [...values].sort((a, b) => count(b) - count(a))[0];
}

/** What is not parallel in a set, and where. */
export interface HeadingFault {
  /** Place in the set, from 0. */
  index: number;
  found: string;
  expected: string;
}

/**
 * Measures the parallelism of a set: lengths within one character of each other, and the same 的, 、 and ，in the same order.
 * @returns the first heading that falls out of it; undefined where the set is parallel
 */
export function headingFault(items: readonly string[]): HeadingFault | undefined {
  const mark = usual(items.map(markOf));
  const byMark = items.findIndex((item) => markOf(item) !== mark);
  if (byMark >= 0) {
    const has = markOf(items[byMark] ?? '');
    return {
      index: byMark,
      found: has ? `里是“${has}”` : '里没有的、顿号、逗号',
      expected: mark ? `同组都是“${mark}”` : '同组都没有的、顿号、逗号',
    };
  }
  const lengths = items.map(lengthOf);
  const length = usual(lengths) ?? 0;
  const least = Math.min(...lengths);
  const most = Math.max(...lengths);
  if (most - least <= SLACK) return undefined;
  const index = lengths.findIndex((each) => Math.abs(each - length) === Math.max(length - least, most - length));
  return { index, found: `有${lengths[index] ?? 0}个字`, expected: `同组${length}个字，相差不超过${SLACK}个` };
}
