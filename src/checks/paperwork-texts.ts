import type { Library } from '../content/read-library.ts';
import { exampleBlocks } from '../lib/paper-example.ts';
import type { FilePlace } from './cited-places.ts';

/** Every text of papers, phrases, headings and forms that a reader copies into a paper of his own. */
export function paperworkTexts({ papers, phrases, headings, forms }: Library): (FilePlace & { text: string })[] {
  return [
    ...phrases.flatMap(({ file, data, yaml }) =>
      data.items.map(({ text }, i) => ({ file, line: yaml.lineOf(['items', i, 'text']), text })),
    ),
    ...(headings?.items ?? []).flatMap(({ items }, i) =>
      items.map((text, j) => ({ file: headings?.file ?? '', line: headings?.yaml.lineOf([i, 'items', j]) ?? 1, text })),
    ),
    ...forms.flatMap(({ file, data, yaml }) => (data.text === undefined ? [] : [{ file, line: yaml.lineOf(['text']), text: data.text }])),
    ...papers.flatMap(({ file, body, tree, bodyLine, data, yaml }) => [
      {
        file,
        line: bodyLine,
        text: exampleBlocks(body, tree)
          .map(({ text }) => text)
          .join('\n'),
      },
      ...data.parts.map(({ what }, i) => ({ file, line: yaml.lineOf(['parts', i, 'what']), text: what })),
    ]),
  ];
}
