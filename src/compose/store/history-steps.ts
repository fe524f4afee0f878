import type { Draft, DraftNode } from '../draft.ts';
import { KEPT, type History } from '../history.ts';
import { parseDraft } from '../parse-draft.ts';
import { isSame } from '../same-draft.ts';

/** One state of a draft, told by what differs from the state beside it. */
export interface Step {
  /** Fields as they are in that state, those that differ; null where it has none. */
  fields: Record<string, unknown>;
  /** `drop` nodes from place `at` give way to `put`. */
  at: number;
  drop: number;
  put: DraftNode[];
}

/** A history as it is stored: its states but the present one, each told from the one nearer to the present. */
export interface StoredHistory {
  undo: Step[];
  redo: Step[];
}

/** Fields whose values differ, with those that they get. */
function changedFields({ nodes: _, ...from }: Draft, { nodes: __, ...to }: Draft): Step['fields'] {
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])] as (keyof typeof from)[];
  return Object.fromEntries(names.filter((name) => !isSame(from[name], to[name])).map((name) => [name, to[name] ?? null]));
}

/** What leads from one state to the next. */
function stepBetween(from: Draft, to: Draft): Step {
  const shorter = Math.min(from.nodes.length, to.nodes.length);
  let at = 0;
  while (at < shorter && isSame(from.nodes[at], to.nodes[at])) at += 1;
  let kept = 0;
  while (kept < shorter - at && isSame(from.nodes[from.nodes.length - 1 - kept], to.nodes[to.nodes.length - 1 - kept])) kept += 1;
  return {
    fields: changedFields(from, to),
    at,
    drop: from.nodes.length - kept - at,
    put: to.nodes.slice(at, to.nodes.length - kept),
  };
}

/** The state that a step leads to; undefined where the step does not fit or holds what is no draft. */
function applyStep(from: Draft, step: unknown): Draft | undefined {
  const { fields, at, drop, put } = (step ?? {}) as Partial<Record<keyof Step, unknown>>;
  if (!Number.isSafeInteger(at) || !Number.isSafeInteger(drop) || !Array.isArray(put)) return undefined;
  const [start, gone] = [Number(at), Number(drop)];
  if (start < 0 || gone < 0 || start + gone > from.nodes.length) return undefined;
  // Only what the step brings is read with care: the rest was read with the state before.
  const read = parseDraft({ ...from, ...(fields as object), version: from.version, nodes: put });
  if (typeof read === 'string' || read.nodes.length !== put.length) return undefined;
  const nodes = [...from.nodes.slice(0, start), ...read.nodes, ...from.nodes.slice(start + gone)];
  return new Set(nodes.map(({ id }) => id)).size === nodes.length ? { ...read, nodes } : undefined;
}

// Saved with every pause in typing: of a hundred states all but the last are the same as before.
const known = new WeakMap<Draft, { to: Draft; step: Step }>();

function knownStep(from: Draft, to: Draft): Step {
  const before = known.get(from);
  if (before?.to === to) return before.step;
  const step = stepBetween(from, to);
  known.set(from, { to, step });
  return step;
}

const stepsAlong = (states: readonly Draft[]): Step[] => states.slice(1).map((state, i) => knownStep(states[i] ?? state, state));

/** A history without its present state. */
export const packHistory = ({ past, present, future }: History): StoredHistory => ({
  undo: stepsAlong([present, ...[...past].reverse()]),
  redo: stepsAlong([present, ...future]),
});

function statesAlong(present: Draft, steps: unknown): Draft[] {
  const states: Draft[] = [];
  let state: Draft = present;
  for (const step of Array.isArray(steps) ? steps.slice(0, KEPT) : []) {
    const next = applyStep(state, step);
    if (!next) break;
    states.push(next);
    state = next;
  }
  return states;
}

/** A history again. Stored steps are not trusted: from the first that does not fit, the rest of its side is left out. */
export const unpackHistory = (present: Draft, undo: unknown, redo: unknown): History => ({
  past: statesAlong(present, undo).reverse(),
  present,
  future: statesAlong(present, redo),
});
