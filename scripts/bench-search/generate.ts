import type { BuiltRecords, PracticeRecord } from '../../src/search/build/build-lexicon.ts';
import { PRACTICE_SECTIONS } from '../../src/lib/practice-sections.ts';

/** A steady stream of numbers below 1, the same at every run. */
function randomSource(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Sentences and words of the library, from which the generated pages are made. */
function materialOf({ practices }: BuiltRecords) {
  const sentences = practices.flatMap(({ body, wordings }) =>
    [body, ...wordings.map(({ text }) => text)].join('\n').split(/(?<=[。；\n])/),
  );
  const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  const words = new Set<string>();
  for (const { body } of practices)
    for (const { segment } of segmenter.segment(body)) if (/^\p{Script=Han}{2}$/u.test(segment)) words.add(segment);
  return { sentences: [...new Set(sentences.map((text) => text.trim()))].filter((text) => text.length > 8), words: [...words] };
}

/**
 * A larger library with the given number of practices: every page has its own title, aliases, words that stand nowhere else,
 * and its own mixture of the library's sentences, in which words have been exchanged.
 */
export function generateLibrary(records: BuiltRecords, count: number): BuiltRecords {
  const random = randomSource(20261121);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const { sentences, words } = materialOf(records);
  const characters = [...new Set(words.join(''))];
  const rareWord = () => pick(characters) + pick(characters);
  const sentence = (rare: readonly string[]) => {
    const text = pick(sentences);
    const at = Math.floor(random() * (text.length - 3));
    return `${text.slice(0, at)}${random() < 0.3 ? pick(rare) : pick(words)}${text.slice(at + 2)}`;
  };
  const practices = Array.from({ length: count }, (_, i): PracticeRecord => {
    const base = pick(records.practices);
    const rare = [rareWord(), rareWord(), rareWord()];
    const paragraph = (length: number) => Array.from({ length }, () => sentence(rare)).join('');
    return {
      ...base,
      id: `generated-${i}`,
      title: `${pick(words)}${pick(rare)}${pick(words)}`,
      aliases: [`${pick(words)}${pick(words)}`, `${pick(rare)}${pick(words)}`, `${pick(words)}${pick(words)}${pick(words)}`],
      summary: sentence(rare),
      body: PRACTICE_SECTIONS.map(({ title }) => `${title}\n${paragraph(4)}\n${paragraph(3)}`).join('\n'),
      wordings: base.wordings.map((wording) => ({ ...wording, text: paragraph(2) })),
    };
  });
  return { ...records, practices };
}
