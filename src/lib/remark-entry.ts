import { toString } from 'mdast-util-to-string';
import type { Definition, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { sectionAnchor } from './section-anchors.ts';
import { withBase } from './urls.ts';

/** Gives level-two headings ASCII anchors. */
export function remarkHeadingAnchors() {
  return (tree: Root) => {
    const headings = tree.children.filter((node) => node.type === 'heading' && node.depth === 2);
    for (const [i, heading] of headings.entries()) {
      heading.data = { ...heading.data, hProperties: { id: sectionAnchor(toString(heading), i) } };
    }
  };
}

/** Puts links between entries under the site's base path. @param base e.g. `/library/` */
export function remarkBaseLinks({ base }: { base: string }) {
  return (tree: Root) => {
    visit(tree, ['link', 'definition'], (found) => {
      const node = found as Link | Definition;
      if (node.url.startsWith('/')) node.url = withBase(node.url, base);
    });
  };
}
