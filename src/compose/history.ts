import type { Draft } from './draft.ts';
import { isSameDraft } from './same-draft.ts';

/** A draft with what it was before and what was taken back. */
export interface History {
  past: readonly Draft[];
  present: Draft;
  future: readonly Draft[];
}

/** States that can be gone back to, and forward to. */
export const KEPT = 100;

export const startHistory = (present: Draft): History => ({ past: [], present, future: [] });

/** Records a new state; what had been taken back is gone. A step that changes nothing is none: the same history. */
export function record(history: History, next: Draft): History {
  const { past, present } = history;
  return isSameDraft(present, next) ? history : { past: [...past, present].slice(-KEPT), present: next, future: [] };
}

/** One state back; the same history where there is none. */
export function undo(history: History): History {
  const { past, present, future } = history;
  const previous = past[past.length - 1];
  return previous ? { past: past.slice(0, -1), present: previous, future: [present, ...future] } : history;
}

/** One state forward; the same history where there is none. */
export function redo(history: History): History {
  const { past, present, future } = history;
  const [next, ...rest] = future;
  return next ? { past: [...past, present], present: next, future: rest } : history;
}
