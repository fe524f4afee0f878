import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import type { LawFinder } from './law-finder.ts';
import { remarkDoubts } from './remark-doubts.ts';
import { remarkBaseLinks, remarkHeadingAnchors } from './remark-entry.ts';
import { remarkLawLinks } from './remark-law-links.ts';
import { remarkStepMarks } from './remark-step-marks.ts';
import { remarkTicks } from './remark-ticks.ts';

/** What a body's links depend on. */
export interface BodySurroundings {
  laws: LawFinder;
  /** The site's base path, e.g. `/library/`. */
  base: string;
}

const DOUBT_LABEL = {
  type: 'emphasis',
  data: { hName: 'span', hProperties: { className: ['doubt-label'] } },
  children: [{ type: 'text', value: '存疑' }],
};

/** Passages of a source that are in doubt, the only element of a body (src/checks/rules/mdx-code.ts), as boxes with their label. */
function boxDoubts(tree: Root): void {
  visit(tree, (node) => {
    if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || node.name !== 'Doubt') return;
    const box = { type: 'doubt', data: { hName: 'div', hProperties: { className: ['doubt'], role: 'note' } } };
    Object.assign(node, box, { name: undefined, children: [DOUBT_LABEL, ...node.children] });
  });
}

/** What is made of a body's tree before it becomes HTML, in this order, by Astro's MDX (astro.config.mjs) and by `bodyHtml` alike. */
export const bodyChanges = ({ laws, base }: BodySurroundings): ((tree: Root) => void)[] => [
  remarkHeadingAnchors(),
  remarkLawLinks({ laws }),
  remarkStepMarks(),
  remarkTicks(),
  remarkDoubts(),
  boxDoubts,
  remarkBaseLinks({ base }),
];

/** Anything that would be code, or markup of its own, becomes nothing: the check has refused it before (src/checks/rules/mdx-code.ts). */
const nothing = () => undefined;

const handlers = {
  mdxJsxFlowElement: nothing,
  mdxJsxTextElement: nothing,
  mdxjsEsm: nothing,
  mdxFlowExpression: nothing,
  mdxTextExpression: nothing,
  html: nothing,
};

/**
 * A parsed body as HTML, with anchors, links to articles, step marks and boxes to tick. No program is made of it on the way, as the
 * MDX compiler does: that took a third of a build (scripts/check-dist/README.md).
 * @param tree as src/lib/parse-mdx.ts gives it; stays as it is
 */
export function bodyHtml(tree: Root, surroundings: BodySurroundings): string {
  const own = structuredClone(tree);
  for (const change of bodyChanges(surroundings)) change(own);
  return toHtml(toHast(own, { handlers }), { closeSelfClosing: false });
}
