import type { Link, Root, RootContent, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { articleAnchor } from './article-name.ts';
import { citedParts, type LawFinder } from './law-finder.ts';
import { lawUrl } from './urls.ts';

const node = (value: string): Text => ({ type: 'text', value });

/** Makes each article that a body cites a link to where the library restates it; what stands in a link stays as it is. */
export function remarkLawLinks({ laws }: { laws: LawFinder }) {
  return (tree: Root) => {
    visit(tree, (found, index, parent) => {
      if (found.type === 'link' || found.type === 'heading') return SKIP;
      if (found.type !== 'text' || index === undefined || !parent) return;
      const parts = citedParts(found.value, laws);
      if (!parts.some(({ to }) => to)) return;
      const nodes = parts.map(({ text, to }): Text | Link =>
        // The base path is put before it with that of all other links.
        to ? { type: 'link', url: lawUrl(to.law, articleAnchor(to.article), '/'), children: [node(text)] } : node(text),
      );
      (parent.children as RootContent[]).splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    });
  };
}
