import { toString } from 'mdast-util-to-string';
import type { Root } from 'mdast';
import { citedSections } from '../cited-places.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from './rule.ts';

/** The level-two headings of an entry, as plain text. */
export function headingsOf(tree: Root): string[] {
  return tree.children.filter((node) => node.type === 'heading' && node.depth === 2).map((node) => toString(node));
}

/** A source must name a heading that its summary has, so that the link lands on the passage. */
export const sourceSections: Rule = (library) => {
  const sections = new Map(library.summaries.map((entry) => [entry.id, headingsOf(entry.tree)]));
  return citedSections(library).flatMap(({ file, line, place: { summary, section } }) => {
    const known = sections.get(summary);
    if (!known || known.includes(section)) return [];
    const near = nearest(section, known);
    return [
      {
        file,
        line,
        rule: 'unknown-section',
        found: `总结 ${summary} 里没有的小标题“${section}”`,
        expected: `content/summaries/${summary}.mdx 中的小标题`,
        repair: near ? `改为“${near}”` : '照该文件的“## ”标题抄写',
      },
    ];
  });
};
