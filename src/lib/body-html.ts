import { toHtml } from 'hast-util-to-html';
import type { Element, ElementContent } from 'hast';
import type { Root } from 'mdast';
import { toHast, type State } from 'mdast-util-to-hast';
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

/** A passage of a source that is in doubt, the only element of a body (src/checks/rules/mdx-code.ts). */
function doubt(state: State, node: Parameters<State['all']>[0]): Element {
  const label: ElementContent = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['doubt-label'] },
    children: [{ type: 'text', value: '存疑' }],
  };
  return { type: 'element', tagName: 'div', properties: { className: ['doubt'], role: 'note' }, children: [label, ...state.all(node)] };
}

/** Anything that would be code, or markup of its own, becomes nothing: the check has refused it before (src/checks/rules/mdx-code.ts). */
const nothing = () => undefined;

const handlers = {
  mdxJsxFlowElement: doubt,
  mdxJsxTextElement: doubt,
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
export function bodyHtml(tree: Root, { laws, base }: BodySurroundings): string {
  const own = structuredClone(tree);
  for (const change of [
    remarkHeadingAnchors(),
    remarkLawLinks({ laws }),
    remarkStepMarks(),
    remarkTicks(),
    remarkDoubts(),
    remarkBaseLinks({ base }),
  ])
    change(own);
  return toHtml(toHast(own, { handlers }), { closeSelfClosing: false });
}
