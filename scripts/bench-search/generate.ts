import type { LibraryView, PracticeView } from '../../src/lib/library-view.ts';

/** A steady stream of numbers below 1, the same at every run. */
function randomSource(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Sentences and words of the library, from which the generated pages are made. */
function materialOf({ practices }: LibraryView) {
  const bodyOf = ({ sections }: PracticeView) => sections.flatMap(({ title, lines }) => [title, ...lines]).join('\n');
  const sentences = practices.flatMap((practice) =>
    [bodyOf(practice), ...practice.wordings.map(({ text }) => text)].join('\n').split(/(?<=[。；\n])/),
  );
  const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  const words = new Set<string>();
  for (const practice of practices)
    for (const { segment } of segmenter.segment(bodyOf(practice))) if (/^\p{Script=Han}{2}$/u.test(segment)) words.add(segment);
  return { sentences: [...new Set(sentences.map((text) => text.trim()))].filter((text) => text.length > 8), words: [...words] };
}

/**
 * A larger library with the given number of practices: every page has its own title, aliases, words that stand nowhere else,
 * and its own mixture of the library's sentences, in which words have been exchanged.
 */
export function generateLibrary(view: LibraryView, count: number): LibraryView {
  const random = randomSource(20261121);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const { sentences, words } = materialOf(view);
  const characters = [...new Set(words.join(''))];
  const rareWord = () => pick(characters) + pick(characters);
  const sentence = (rare: readonly string[]) => {
    const text = pick(sentences);
    const at = Math.floor(random() * (text.length - 3));
    return `${text.slice(0, at)}${random() < 0.3 ? pick(rare) : pick(words)}${text.slice(at + 2)}`;
  };
  const practices = Array.from({ length: count }, (_, i): PracticeView => {
    const base = pick(view.practices);
    const rare = [rareWord(), rareWord(), rareWord()];
    const paragraph = (length: number) => Array.from({ length }, () => sentence(rare)).join('');
    return {
      ...base,
      id: `generated-${i}`,
      title: `${pick(words)}${pick(rare)}${pick(words)}`,
      aliases: [`${pick(words)}${pick(words)}`, `${pick(rare)}${pick(words)}`, `${pick(words)}${pick(words)}${pick(words)}`],
      summary: sentence(rare),
      sections: base.sections.map((section) => ({ ...section, lines: [paragraph(4), paragraph(3)] })),
      wordings: base.wordings.map((wording) => ({ ...wording, text: paragraph(2) })),
    };
  });
  return { ...view, practices };
}
