import type { Draft } from './draft.ts';

const FIELDS = ['title', 'addressee', 'attachments', 'signature'] as const;

/** Where words stand in a draft: in a node, a field, or the value of a blank; `nth` of them there, from 0. */
export type Found = ({ id: number } | { field: (typeof FIELDS)[number] } | { fill: string }) & { nth: number };

function indexesOf(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); words !== '' && at !== -1; at = text.indexOf(words, at + words.length)) found.push(at);
  return found;
}

/** All places of some words, from the title to the signature, then in what blanks are filled with. Upper and lower case differ. */
export function findText(draft: Draft, words: string): Found[] {
  const places = <Place extends object>(place: Place, text: string) => indexesOf(text, words).map((_, nth) => ({ ...place, nth }));
  const field = (name: (typeof FIELDS)[number]) => places({ field: name }, draft[name]);
  return [
    ...field('title'),
    ...field('addressee'),
    ...draft.nodes.flatMap(({ id, text }) => places({ id }, text)),
    ...field('attachments'),
    ...field('signature'),
    ...Object.entries(draft.fills).flatMap(([fill, value]) => places({ fill }, value)),
  ];
}

const replaceAll = (text: string, words: string, by: string) => text.split(words).join(by);

function replaceNth(text: string, words: string, by: string, nth: number): string {
  const at = indexesOf(text, words)[nth];
  return at === undefined ? text : text.slice(0, at) + by + text.slice(at + words.length);
}

/**
 * Puts other words in place of some.
 * @param only one place; undefined for all of them
 */
export function replaceText(draft: Draft, words: string, by: string, only?: Found): Draft {
  if (words === '') return draft;
  const write = (text: string, is: boolean) => {
    if (!text.includes(words) || (only && !is)) return text;
    return only ? replaceNth(text, words, by, only.nth) : replaceAll(text, words, by);
  };
  const inField = (name: (typeof FIELDS)[number]) => write(draft[name], only !== undefined && 'field' in only && only.field === name);
  const fills = Object.entries(draft.fills).map(([name, value]): [string, string] => [
    name,
    write(value, only !== undefined && 'fill' in only && only.fill === name),
  ]);
  return {
    ...draft,
    ...Object.fromEntries(FIELDS.map((name) => [name, inField(name)])),
    nodes: draft.nodes.map((node) => {
      const text = write(node.text, only !== undefined && 'id' in only && only.id === node.id);
      return text === node.text ? node : { ...node, text };
    }),
    // An empty value is none: its blank is open again.
    fills: Object.fromEntries(fills.filter(([, value]) => value !== '')),
  };
}
