import { toString } from 'mdast-util-to-string';
import type { Emphasis, ListItem, PhrasingContent, Root } from 'mdast';

/** An element that Markdown has no mark for; the node's own kind does not matter, since `hName` names the element. */
const made = (hName: string, hProperties: Record<string, unknown>, children: PhrasingContent[]): Emphasis => ({
  type: 'emphasis',
  data: { hName, hProperties } as Emphasis['data'],
  children,
});

/** Puts a box before a point, with the point's own text as its label. */
function tick(item: ListItem): void {
  const [first] = item.children;
  if (first?.type !== 'paragraph') return;
  const box = made('input', { type: 'checkbox' }, []);
  first.children = [made('label', { className: ['tick'] }, [box, made('span', {}, first.children)])];
}

/** Makes the points of 要点与提醒 a list to tick off and print: no script is needed for it. */
export function remarkTicks() {
  return (tree: Root) => {
    let section = '';
    for (const node of tree.children) {
      if (node.type === 'heading') section = toString(node);
      if (node.type !== 'list' || section !== '要点与提醒') continue;
      node.data = { ...node.data, hProperties: { className: ['ticks'] } } as typeof node.data;
      for (const item of node.children) tick(item);
    }
  };
}
