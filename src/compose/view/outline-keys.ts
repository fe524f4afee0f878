import type { NodeAct } from './node-tools.ts';

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

const WITH_ALT: Record<string, NodeAct> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'shallower', ArrowRight: 'deeper' };
const ALONE: Record<string, NodeAct | 'previous' | 'next' | 'first' | 'last'> = {
  Enter: 'edit',
  F2: 'edit',
  Delete: 'remove',
  ArrowUp: 'previous',
  ArrowDown: 'next',
  Home: 'first',
  End: 'last',
};

/**
 * True while an input method is at work: its keys are not ours, Enter and Escape least of all.
 * Safari sends the Enter that ends it after its end, with the code 229.
 */
export const isComposing = ({ isComposing: composing, keyCode }: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean =>
  composing || keyCode === 229;

/** What a key on a node asks for. */
export function nodeKey({ key, altKey, ctrlKey, metaKey, shiftKey }: Key): (typeof ALONE)[string] | undefined {
  if (ctrlKey || metaKey || shiftKey) return undefined;
  return altKey ? WITH_ALT[key] : ALONE[key];
}

/** Undo and redo, anywhere but in a text field, which has its own. */
export function historyKey({ key, ctrlKey, metaKey, shiftKey }: Key): 'undo' | 'redo' | undefined {
  if (!ctrlKey && !metaKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' ? 'redo' : undefined;
}
