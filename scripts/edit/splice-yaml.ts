import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq, parseDocument, stringify, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { isRecord } from './tidy-value.ts';

/** Block style, no folded lines: what the desk writes anew. */
const write = (value: unknown): string => stringify(value, { lineWidth: 0, indentSeq: true, aliasDuplicateObjects: false });

/** A piece of the source that stands for one key or item, comments above it included. */
interface Piece {
  key: string;
  value: unknown;
  text: string;
  node: Node | null;
}

const startOf = (node: unknown): number => (node as { range?: [number, number, number] | null }).range?.[0] ?? 0;

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Where a piece begins: at the comment lines that stand right above it. */
function withComments(text: string, at: number, floor: number): number {
  let start = lineStart(text, at);
  while (start > floor) {
    const above = lineStart(text, start - 1);
    if (above < floor || !/^\s*#/.test(text.slice(above, start))) break;
    start = above;
  }
  return Math.max(start, floor);
}

/** Cuts a text at the places where its pieces begin. @returns what stands before the first, and the pieces */
function cut(text: string, pieces: { at: number; key: string; value: unknown; node: Node | null }[]): { head: string; pieces: Piece[] } {
  let floor = 0;
  const starts = pieces.map(({ at }) => {
    const start = withComments(text, at, floor);
    floor = at;
    return start;
  });
  return {
    head: text.slice(0, starts[0] ?? 0),
    pieces: pieces.map(({ key, value, node }, i) => ({ key, value, node, text: text.slice(starts[i], starts[i + 1]) })),
  };
}

const ended = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

/** A line ends at \n alone: U+2028 within a text ends one for `^` and `.`, not for YAML. */
const indented = (text: string, spaces: number): string => text.replace(/(^|\n)(?=[^\n])/g, `$1${' '.repeat(spaces)}`);

/** What an item of a list is known by, where it has a name of its own. */
const nameOf = (value: unknown): unknown => {
  const { id, name, label } = (value ?? {}) as Record<string, unknown>;
  return id ?? name ?? label;
};

/** A list in block style, item by item: those that stay as they are keep their text. */
function spliceList(text: string, seq: YAMLSeq, old: readonly unknown[], now: readonly unknown[]): string {
  const dashes = seq.items.map((item) => text.lastIndexOf('-', startOf(item) - 1));
  const column = (dashes[0] ?? 0) - lineStart(text, dashes[0] ?? 0);
  const { head, pieces } = cut(
    text,
    seq.items.map((item, i) => ({ at: dashes[i] ?? 0, key: String(i), value: old[i], node: item as Node })),
  );
  const free = new Set(pieces);
  const take = (fits: (piece: Piece) => boolean): Piece | undefined => {
    const found = [...free].find(fits);
    if (found) free.delete(found);
    return found;
  };
  // Those that are the same first, so that no changed one takes their text.
  const same = now.map((value) => take((piece) => isDeepStrictEqual(piece.value, value)));
  const items = now.map((value, i) => {
    const kept = same[i];
    if (kept) return ended(kept.text);
    const name = nameOf(value);
    const changed = name === undefined ? undefined : take((piece) => nameOf(piece.value) === name);
    const comments = changed ? (/^(?:[ \t]*#[^\n]*\n)+/.exec(changed.text)?.[0] ?? '') : '';
    // Blank lines set its neighbours apart.
    const gap = changed ? (/\n((?:[ \t]*\n)+)$/.exec(changed.text)?.[1] ?? '') : '';
    return comments + indented(write([value]), column) + gap;
  });
  return head + items.join('');
}

const isBlockList = (node: unknown): node is YAMLSeq => isSeq(node) && !node.flow && node.items.length > 0;

/** The value of one key, written anew as far as it has changed. */
function spliceKey(piece: Piece, value: unknown): string {
  if (isDeepStrictEqual(piece.value, value)) return ended(piece.text);
  const comments = /^(?:[ \t]*#[^\n]*\n)+/.exec(piece.text)?.[0] ?? '';
  if (Array.isArray(piece.value) && Array.isArray(value) && value.length > 0) {
    const document = parseDocument(piece.text);
    const list = isMap(document.contents) ? document.contents.items[0]?.value : undefined;
    if (isBlockList(list)) return spliceList(piece.text, list, piece.value, value);
  }
  // A short list of plain words stays on its line, as it was.
  const flow = Array.isArray(value) && isSeq(piece.node) && piece.node.flow === true && value.every((item) => typeof item !== 'object');
  if (flow) {
    const document = parseDocument(stringify({ [piece.key]: value }), {});
    const list = isMap(document.contents) ? document.contents.items[0]?.value : undefined;
    if (isSeq(list)) list.flow = true;
    return comments + document.toString({ lineWidth: 0, flowCollectionPadding: false });
  }
  return comments + write({ [piece.key]: value });
}

/** Keys in the order of the file; new ones where the schema has them, behind the nearest that stands before them there. */
function inOrder(old: readonly string[], now: readonly string[], schema: readonly string[]): string[] {
  const keys = old.filter((key) => now.includes(key));
  for (const key of now) {
    if (keys.includes(key)) continue;
    const before = schema.slice(0, Math.max(0, schema.indexOf(key))).filter((other) => keys.includes(other));
    const at = schema.includes(key) ? Math.max(-1, ...before.map((other) => keys.indexOf(other))) + 1 : keys.length;
    keys.splice(at, 0, key);
  }
  return keys;
}

function spliceMap(
  text: string,
  map: YAMLMap,
  old: Record<string, unknown>,
  now: Record<string, unknown>,
  schema: readonly string[],
): string {
  const { head, pieces } = cut(
    text,
    map.items.map((pair) => {
      const key = String((pair.key as { value?: unknown }).value);
      return { at: startOf(pair.key), key, value: old[key], node: pair.value as Node | null };
    }),
  );
  const byKey = new Map(pieces.map((piece) => [piece.key, piece]));
  const keys = inOrder([...byKey.keys()], Object.keys(now), schema);
  return (
    head +
    keys
      .map((key) => {
        const piece = byKey.get(key);
        return piece ? spliceKey(piece, now[key]) : write({ [key]: now[key] });
      })
      .join('')
  );
}

/**
 * Writes a value into a YAML text so that only what has changed is changed: everything else keeps its characters,
 * comments and style included.
 * @param text valid YAML: a map, or a list in block style; '' for a new file
 * @param now what it should hold
 * @param schema keys of the map in their order
 */
export function spliceYaml(text: string, now: unknown, schema: readonly string[]): string {
  const document = parseDocument(text);
  const old: unknown = document.toJS();
  if (text.trim() !== '' && isDeepStrictEqual(old, now)) return ended(text);
  const { contents } = document;
  if (isMap(contents) && !contents.flow && isRecord(old) && isRecord(now)) return spliceMap(text, contents, old, now, schema);
  if (isBlockList(contents) && Array.isArray(old) && Array.isArray(now) && now.length > 0) return spliceList(text, contents, old, now);
  return write(isRecord(now) ? Object.fromEntries(inOrder([], Object.keys(now), schema).map((key) => [key, now[key]])) : now);
}
