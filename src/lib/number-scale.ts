const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** What the words behind a number multiply it by: 万 → 10000, 百万 → 1000000; 1 where none of them counts. */
export const scaleOf = (words: string): number => [...words].reduce((product, word) => product * (SCALES[word] ?? 1), 1);
