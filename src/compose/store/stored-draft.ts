import type { Draft } from '../draft.ts';
import { startHistory, type History } from '../history.ts';
import { parseDraft, type DraftProblem } from '../parse-draft.ts';
import { packHistory, unpackHistory, type StoredHistory } from './history-steps.ts';

/** Raised whenever the form of a stored draft changes. */
const FORM = 1;

/** A draft as this device keeps it. */
export interface StoredDraft extends StoredHistory {
  id: string;
  form: typeof FORM;
  /** One more with every saving: who saves must know the last one. */
  revision: number;
  /** Given by the writer; empty where its title names it. */
  name: string;
  /** When it was last saved, in milliseconds since 1970. */
  saved: number;
  /** When it was deleted, or 0. */
  deleted: number;
  draft: Draft;
}

/** A stored draft with its history, as the composer works on it. */
export type OpenedDraft = Pick<StoredDraft, 'id' | 'revision' | 'name' | 'saved' | 'deleted'> & { history: History };

/** A new name for a record: no two devices or tabs give the same one. */
export function newId(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(3));
  return Array.from(numbers, (number) => number.toString(36)).join('');
}

export const newDraft = (draft: Draft, name = ''): OpenedDraft => ({
  id: newId(),
  revision: 0,
  name,
  saved: 0,
  deleted: 0,
  history: startHistory(draft),
});

export const packDraft = ({ history, ...head }: OpenedDraft): StoredDraft => ({
  ...head,
  form: FORM,
  draft: history.present,
  ...packHistory(history),
});

const countOf = (value: unknown): number => (Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : 0);

/** The number under which a record was last saved; 0 where there is none. */
export const revisionOf = (stored: unknown): number => countOf((stored as Partial<StoredDraft> | undefined)?.revision);

/** When a record was last saved, in milliseconds since 1970; 0 where there is none. */
export const savedAt = (stored: unknown): number => countOf((stored as Partial<StoredDraft> | undefined)?.saved);

/** Reads a stored draft, trusting nothing of it. @returns the draft with its history, or why it is none */
export function openStored(value: unknown): OpenedDraft | DraftProblem {
  const raw = (value ?? {}) as Partial<Record<keyof StoredDraft, unknown>>;
  if (typeof raw.form === 'number' && raw.form > FORM) return 'newer';
  const draft = parseDraft(raw.draft);
  if (typeof draft === 'string') return draft;
  if (raw.form !== FORM || typeof raw.id !== 'string' || raw.id === '') return 'damaged';
  return {
    id: raw.id,
    revision: countOf(raw.revision),
    name: typeof raw.name === 'string' ? raw.name : '',
    saved: countOf(raw.saved),
    deleted: countOf(raw.deleted),
    history: unpackHistory(draft, raw.undo, raw.redo),
  };
}
