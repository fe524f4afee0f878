import type { Draft } from './draft.ts';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** True where two values of a draft say the same, in whatever order their keys stand; what is absent and what is undefined are one. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((each, i) => isSame(each, other[i]));
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => isSame(one[key], other[key]));
}

/** True where two drafts read and behave the same. Nodes are never changed in place, so most comparisons end at their identity. */
export const isSameDraft = (one: Draft, other: Draft): boolean => one.nodes.length === other.nodes.length && isSame(one, other);
