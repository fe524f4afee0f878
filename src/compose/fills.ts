import { followed, yearAfter } from '../lib/next-year.ts';
import { wordingParts, type WordingPart } from '../lib/wording-parts.ts';
import type { Draft, DraftNode } from './draft.ts';

/** A blank of the draft. */
export interface BlankUse {
  name: string;
  /** How often it stands in the draft. */
  count: number;
  /** Value for the whole draft; empty where it is still open. */
  value: string;
}

const write = (part: WordingPart) => (part.kind === 'blank' ? `【${part.name}】` : part.text);

const filled = (fills: Draft['fills'], name: string): string =>
  Object.prototype.hasOwnProperty.call(fills, name) ? (fills[name] ?? '') : '';

/** Value of a blank for the whole draft; the year after (下年度) goes by the year, unless it is filled itself. Empty where there is none. */
export function valueOf(fills: Draft['fills'], name: string): string {
  const year = followed(name);
  return filled(fills, name) || (year === undefined ? '' : (yearAfter(filled(fills, year)) ?? ''));
}

/** A text with its blanks filled; open ones stay as 【…】. */
export function fillText(text: string, fills: Draft['fills']): string {
  return wordingParts(text)
    .map((part) => (part.kind === 'blank' ? valueOf(fills, part.name) || write(part) : part.text))
    .join('');
}

/** Puts a value in place of one blank only. @param nth counted from 0 over the blanks of the text */
export function fillOne(text: string, nth: number, value: string): string {
  let seen = -1;
  return wordingParts(text)
    .map((part) => {
      if (part.kind === 'blank') seen += 1;
      return part.kind === 'blank' && seen === nth ? value : write(part);
    })
    .join('');
}

const namesIn = (text: string): string[] => wordingParts(text).flatMap((part) => (part.kind === 'blank' ? [part.name] : []));

// Nodes are never changed, only replaced: what was read once stays read.
const known = new WeakMap<DraftNode, string[]>();

function namesInNode(node: DraftNode): string[] {
  const names = known.get(node) ?? namesIn(node.text);
  known.set(node, names);
  return names;
}

/** All blanks of the draft, in order of first appearance. */
export function blankUses({ title, addressee, nodes, attachments, signature, date, fills }: Draft): BlankUse[] {
  const counts = new Map<string, number>();
  const fields = (...texts: string[]) => texts.flatMap(namesIn);
  const names = [...fields(title, addressee), ...nodes.flatMap(namesInNode), ...fields(attachments, signature, date)];
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count, value: valueOf(fills, name) }));
}
