import type { CollectedItem } from './draft.ts';

/**
 * What was collected on any page and waits for the composer to place it.
 * Apart from the draft itself, so that reading pages need not know how a draft is built.
 */
export const BASKET_KEY = 'upl-basket';
export const DRAFT_KEY = 'upl-draft';

/** Why something could not be kept: the browser allows no storage, or there is no room left. */
export type StoreProblem = 'absent' | 'full';

export const storeProblemOf = (error: unknown): StoreProblem =>
  error instanceof DOMException && /quota/i.test(error.name) ? 'full' : 'absent';

/** The stored value of a key as JSON; undefined where there is none, or no storage. */
export function readStored(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) as string) as unknown;
  } catch {
    return undefined;
  }
}

/** Keeps a value on this device. @returns what went wrong, or undefined */
export function store(key: string, value: unknown): StoreProblem | undefined {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return undefined;
  } catch (error) {
    return storeProblemOf(error);
  }
}

/** A stored value of any shape as an object to look into. */
const fieldsOf = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? { ...value } : {});

/** As far as every page counts and marks it; the rest of its form is checked where it enters the draft. */
const isItem = (value: unknown): value is CollectedItem => typeof fieldsOf(value)['key'] === 'string';

/** What waits to be placed. */
export function readBasket(): CollectedItem[] {
  const stored = readStored(BASKET_KEY);
  return Array.isArray(stored) ? stored.filter(isItem) : [];
}

/** Keys of all that was collected, placed or waiting, and how many paragraphs that makes. */
export function readCollected(): { waiting: Set<string>; placed: Set<string>; count: number } {
  const { nodes: stored } = fieldsOf(readStored(DRAFT_KEY));
  const nodes = Array.isArray(stored) ? stored.map(fieldsOf) : [];
  const waiting = new Set(readBasket().map(({ key }) => key));
  const placed = new Set(nodes.flatMap(({ origin }) => (isItem(origin) ? [origin.key] : [])));
  return { waiting, placed, count: waiting.size + nodes.filter(({ kind }) => kind === 'paragraph').length };
}
