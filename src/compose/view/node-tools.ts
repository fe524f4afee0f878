import { element, refill } from '../../browser/elements.ts';
import { DEEPEST_LEVEL } from '../../official/outline-numbers.ts';
import type { DraftNode } from '../draft.ts';

/** What can be done to a node, by the name that the buttons and keys share. */
export type NodeAct =
  | 'edit'
  | 'up'
  | 'down'
  | 'shallower'
  | 'deeper'
  | 'swap'
  | 'compare'
  | 'note'
  | 'silent'
  | 'runIn'
  | 'appendix'
  | 'paragraph'
  | 'heading'
  | 'remove';

const KEYS: Partial<Record<NodeAct, string>> = {
  edit: 'Enter',
  up: 'Alt+ArrowUp',
  down: 'Alt+ArrowDown',
  shallower: 'Alt+ArrowLeft',
  deeper: 'Alt+ArrowRight',
  remove: 'Delete',
};

function actsOf(node: DraftNode): [NodeAct, string][] {
  const heading = node.kind === 'heading' ? node : undefined;
  const paragraph = node.kind === 'paragraph' ? node : undefined;
  const acts: [NodeAct, string, boolean][] = [
    ['edit', '改', true],
    ['up', '上移', true],
    ['down', '下移', true],
    ['shallower', '升级', heading !== undefined && heading.level > 1],
    ['deeper', '降级', heading !== undefined && heading.level < DEEPEST_LEVEL],
    ['runIn', heading?.runIn ? '正文另起一行' : '正文接排', heading !== undefined && !heading.silent && !heading.appendix],
    ['silent', heading?.silent ? '写出标题' : '不写标题', heading?.level === 1 && !heading.appendix],
    ['appendix', heading?.appendix ? '不作附件' : '作附件', heading?.level === 1 && !heading.silent],
    ['swap', '换个说法', paragraph?.origin?.key.includes('#w') ?? false],
    ['compare', '加对比句', paragraph?.comparison !== undefined],
    ['note', paragraph?.noteLeftOut ? '写上来源' : '不写来源', paragraph?.note !== undefined && paragraph.hint === undefined],
    ['paragraph', '加段落', true],
    ['heading', '加标题', true],
    ['remove', '删除', true],
  ];
  return acts.filter(([, , offered]) => offered).map(([act, label]) => [act, label]);
}

/** Fills the tool bar for a node. */
export function drawTools(tools: HTMLElement, node: DraftNode, name: string): void {
  tools.setAttribute('aria-label', `${name}的操作`);
  const buttons = actsOf(node).map(([act, label]) =>
    element('button', { type: 'button', 'data-act': act, 'aria-keyshortcuts': KEYS[act] }, label),
  );
  refill(tools, ...buttons);
}
