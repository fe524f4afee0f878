import type { Library } from '../../content/read-library.ts';
import { parseMade } from '../../lib/made-name.ts';
import { exampleText } from '../../lib/paper-example.ts';
import type { Issue } from '../../settings/issue.ts';
import type { Rule } from './rule.ts';

const plain = (text: string) => text.replace(/\s+/g, '');

/** The texts one of which stands in an example that names them. */
function textsOf({ practices, phrases, headings }: Library, name: string): readonly string[] {
  const made = parseMade(name);
  if (made?.kind === 'headings') return headings?.items.find(({ id }) => id === made.id)?.items ?? [];
  const items =
    made?.kind === 'phrase'
      ? phrases.find(({ id }) => id === made.file)?.data.items
      : practices.find(({ id }) => id === made?.practice)?.data.wordings;
  return items?.filter(({ id }) => id === made?.id).map(({ text }) => text) ?? [];
}

/** An example is made from the library: what it says it takes stands in it word for word. */
export const exampleMade: Rule = (library) =>
  library.papers.flatMap(({ file, data, body, tree, yaml }) => {
    const example = plain(exampleText(body, tree));
    return data.made.flatMap((name, i): Issue[] => {
      const texts = textsOf(library, name);
      // A name that leads nowhere is told by paperwork-references.ts.
      if (texts.length === 0 || texts.some((text) => example.includes(plain(text)))) return [];
      return [
        {
          file,
          line: yaml.lineOf(['made', i]),
          rule: 'made-unused',
          found: `范文里找不到“${name}”的文字`,
          expected: 'made 里的措辞、语句一字不差地用在范文里，小标题至少用一个',
          repair: '照原文写进范文，或从 made 里删去它',
        },
      ];
    });
  });
