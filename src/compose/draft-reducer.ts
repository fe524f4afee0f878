import { nextId, paragraphOf, type CollectedItem, type Draft, type DraftNode } from './draft.ts';
import { fillOne } from './fills.ts';
import { replaceText, type Found } from './find-text.ts';
import type { OfficialLayout } from '../official/layout.ts';
import { headingAbove, moveBefore, moveStep, shiftLevel } from './outline.ts';
import type { PastedNode } from './paste/pasted-nodes.ts';
import { placeItems } from './place-items.ts';
import { replaceOutline } from './replace-outline.ts';
import type { DraftStart } from './start-draft.ts';

/** What can be done to the nodes of a draft. */
type NodesAction =
  | { type: 'add'; items: readonly CollectedItem[] }
  | { type: 'insert'; after: number | undefined; kind: DraftNode['kind'] }
  | { type: 'append'; text: string }
  | { type: 'edit'; id: number; text: string }
  | { type: 'swap'; id: number; item: CollectedItem }
  | { type: 'compare'; id: number }
  | { type: 'mark'; id: number; mark: 'silent' | 'runIn' | 'appendix'; on: boolean }
  | { type: 'paste'; after: number | undefined; nodes: readonly PastedNode[] }
  /** The nodes in another order or under other headings, as a panel has worked them out. */
  | { type: 'arrange'; nodes: readonly DraftNode[] }
  | { type: 'remove'; id: number }
  | { type: 'step'; id: number; step: -1 | 1 }
  | { type: 'drop'; id: number; before: number | undefined }
  | { type: 'level'; id: number; step: -1 | 1 }
  | { type: 'note'; id: number; leftOut: boolean }
  | { type: 'fillOne'; id: number; nth: number; value: string };

/** Everything that can be done to a draft. */
export type DraftAction =
  | NodesAction
  /** `known`: the skeletons of the library; a title or heading that is in none of them is the writer's own. */
  | { type: 'start'; skeleton: DraftStart; known?: readonly DraftStart[] }
  | { type: 'open'; draft: Draft }
  | { type: 'fill'; name: string; value: string }
  | { type: 'replace'; words: string; by: string; only?: Found }
  | { type: 'target'; words: number }
  /** Without a layout: the standard's. */
  | { type: 'layout'; layout: OfficialLayout | undefined }
  | { type: 'field'; name: 'title' | 'addressee' | 'attachments' | 'signature' | 'date'; value: string };

const change = (nodes: readonly DraftNode[], id: number, to: (node: DraftNode) => DraftNode) =>
  nodes.map((node) => (node.id === id ? to(node) : node));

/** A new node after another one, or at the end; a new heading is a sibling of the one it follows. */
function insertNode(nodes: readonly DraftNode[], after: number | undefined, kind: DraftNode['kind']): DraftNode[] {
  const index = nodes.findIndex(({ id }) => id === after);
  const at = index === -1 ? nodes.length : index + 1;
  const id = nextId(nodes);
  const node: DraftNode =
    kind === 'paragraph' ? { id, kind, text: '' } : { id, kind, level: headingAbove(nodes, at)?.level ?? 1, text: '' };
  return [...nodes.slice(0, at), node, ...nodes.slice(at)];
}

/** Writes the figure of the source, as the source's, in a paragraph of its own behind one's own. */
function insertComparison(nodes: readonly DraftNode[], index: number): DraftNode[] {
  const node = nodes[index];
  if (node?.kind !== 'paragraph' || node.comparison === undefined) return [...nodes];
  const { comparison, note } = node;
  const told: DraftNode = { id: nextId(nodes), kind: 'paragraph', text: comparison, ...(note ? { note } : {}) };
  return [...nodes.slice(0, index + 1), told, ...nodes.slice(index + 1)];
}

/** Puts what was pasted behind a node, or at the end; an empty paragraph makes room for it. */
function insertPasted(nodes: readonly DraftNode[], after: number | undefined, pasted: readonly PastedNode[]): DraftNode[] {
  const index = nodes.findIndex(({ id }) => id === after);
  const at = index === -1 ? nodes.length : index + 1;
  const emptied = nodes[index]?.kind === 'paragraph' && nodes[index]?.text.trim() === '' ? 1 : 0;
  const first = nextId(nodes);
  return [...nodes.slice(0, at - emptied), ...pasted.map((node, i) => ({ ...node, id: first + i })), ...nodes.slice(at)];
}

function nodesAfter(nodes: readonly DraftNode[], action: NodesAction): DraftNode[] {
  const index = 'id' in action ? nodes.findIndex(({ id }) => id === action.id) : -1;
  if ('id' in action && index === -1) return [...nodes];
  switch (action.type) {
    case 'add':
      return placeItems(nodes, action.items);
    case 'insert':
      return insertNode(nodes, action.after, action.kind);
    case 'append':
      return [...nodes, { id: nextId(nodes), kind: 'paragraph', text: action.text }];
    case 'edit':
      return change(nodes, action.id, (node) => ({ ...node, text: action.text }));
    case 'swap':
      return change(nodes, action.id, ({ id }) => paragraphOf(id, action.item));
    case 'mark':
      return change(nodes, action.id, (node) => (node.kind === 'heading' ? { ...node, [action.mark]: action.on || undefined } : node));
    case 'paste':
      return insertPasted(nodes, action.after, action.nodes);
    case 'arrange':
      return [...action.nodes];
    case 'compare':
      return insertComparison(nodes, index);
    case 'remove':
      // A section whose heading goes leaves its paragraphs to the section before it.
      return nodes.filter(({ id }) => id !== action.id);
    case 'step':
      return moveStep(nodes, index, action.step);
    case 'drop': {
      const target = nodes.findIndex(({ id }) => id === action.before);
      return moveBefore(nodes, index, target === -1 ? nodes.length : target);
    }
    case 'level':
      return shiftLevel(nodes, index, action.step);
    case 'note':
      return change(nodes, action.id, (node) => (node.kind === 'paragraph' ? { ...node, noteLeftOut: action.leftOut || undefined } : node));
    case 'fillOne':
      return change(nodes, action.id, (node) => ({ ...node, text: fillOne(node.text, action.nth, action.value) }));
    default:
      return action satisfies never;
  }
}

/** The draft after an action. Pure; an id that the draft does not hold changes nothing. */
export function reduceDraft(draft: Draft, action: DraftAction): Draft {
  switch (action.type) {
    case 'open':
      return action.draft;
    case 'start':
      return replaceOutline(draft, action.skeleton, action.known);
    case 'replace':
      return replaceText(draft, action.words, action.by, action.only);
    case 'target':
      return { ...draft, target: action.words };
    case 'layout': {
      const { layout: _, ...rest } = draft;
      return action.layout ? { ...rest, layout: action.layout } : rest;
    }
    case 'field':
      return { ...draft, [action.name]: action.value };
    case 'fill': {
      const others = Object.entries(draft.fills).filter(([name]) => name !== action.name);
      return { ...draft, fills: Object.fromEntries(action.value === '' ? others : [...others, [action.name, action.value]]) };
    }
    case 'add':
    case 'insert':
    case 'append':
    case 'edit':
    case 'swap':
    case 'compare':
    case 'arrange':
    case 'mark':
    case 'paste':
    case 'remove':
    case 'step':
    case 'drop':
    case 'level':
    case 'note':
    case 'fillOne':
      return { ...draft, nodes: nodesAfter(draft.nodes, action) };
    default:
      return action satisfies never;
  }
}
