import { Converter, Locale } from 'opencc-js/t2cn';
import { readFile } from 'node:fs/promises';
import { pinyin } from 'pinyin-pro';
import type { RegionalWord } from '../../schemas/search-words.ts';
import type { RepairData } from '../data/repair-data.ts';
import type { BuiltSearch } from './build-search.ts';

const HAN = /\p{Script=Han}/u;

/** The 3,755 common characters of GB 2312. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb18030');
  const characters: string[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) characters.push(decoder.decode(Uint8Array.of(row, cell)));
  return characters.filter((character) => HAN.test(character) && character.length === 1);
}

const toSimplified = Converter({ from: 'tw', to: 'cn' });
const fromHongKong = Converter({ from: 'hk', to: 'cn' });

/** Traditional characters whose Simplified form the library uses. */
function scriptTable(used: ReadonlySet<string>): Map<string, string> {
  const table = new Map<string, string>();
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const character = String.fromCharCode(code);
    const simple = [toSimplified(character), fromHongKong(character)].find((form) => form !== character);
    if (simple && used.has(simple) && !used.has(character)) table.set(character, simple);
  }
  return table;
}

/**
 * Looks words up in a long text: most are not there, which their pairs of characters tell without a walk over all of it.
 * @returns the characters of the text, and whether a word of two characters or more stands in it
 */
export function holderOf(text: string): { characters: Set<string>; holds: (word: string) => boolean } {
  const [characters, pairs] = [new Set<string>(), new Set<number>()];
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    pairs.add(before * 0x10000 + unit);
    before = unit;
  }
  for (const character of text) characters.add(character);
  const hasPairs = (word: string) =>
    Array.from({ length: word.length - 1 }, (_, i) => pairs.has(word.charCodeAt(i) * 0x10000 + word.charCodeAt(i + 1))).every(Boolean);
  return { characters, holds: (word) => hasPairs(word) && (word.length === 2 || text.includes(word)) };
}

/** OpenCC's regional words whose counterpart the library uses, and our own list on top. */
function regionalTable(own: readonly RegionalWord[], holds: (word: string) => boolean): Map<string, string> {
  const lists = (Locale.from['twp'] ?? []).flat(2).filter((list): list is string => typeof list === 'string');
  const pairs = lists.flatMap((list) => list.split('|').map((pair) => pair.split(' ').map(toSimplified)));
  const useful = pairs.filter(([from = '', to = '']) => from !== to && from.length > 1 && to.length > 1 && holds(to) && !holds(from));
  return new Map([
    ...useful.map(([from = '', to = '']): [string, string] => [from, to]),
    ...own.map(({ said, means }): [string, string] => [said, means]),
  ]);
}

const readingsOf = (character: string): string[] => [
  ...new Set(pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true }).filter((reading) => /^[a-z]+$/.test(reading))),
];

/** Typed character → characters of the names that it looks like. @param list lines of look-alikes.txt */
function shapeTable(list: string, inNames: ReadonlySet<string>): Map<string, string> {
  const table = new Map<string, string>();
  for (const line of list.split('\n')) {
    const [meant = '', ...typed] = [...line];
    if (inNames.has(meant)) for (const character of typed.slice(0, 3)) table.set(character, (table.get(character) ?? '') + meant);
  }
  return table;
}

/** The tables for queries in other scripts, in letters and with slips, cut to what this library needs. @param regional the library's own */
export async function buildRepair({ lexicon, dictionary, texts }: BuiltSearch, regional: readonly RegionalWord[]): Promise<RepairData> {
  const text = JSON.stringify([lexicon.docs.map(({ title, aliases }) => [title, ...aliases]), texts]);
  // What the regional words are written with must be read before they can be.
  const { characters, holds } = holderOf(text);
  const used = new Set([...characters, ...regional.map(({ said }) => said).join('')].filter((character) => HAN.test(character)));
  const inNames = new Set(dictionary.words().join(''));
  // Only the common ones are typed by slip of an input method; rarer ones are there when a name has them.
  const spoken = new Set([...commonCharacters(), ...[...inNames].filter((character) => HAN.test(character))]);
  return {
    script: scriptTable(used),
    regional: regionalTable(regional, holds),
    sounds: new Map([...spoken].map((character) => [character, readingsOf(character)])),
    shapes: shapeTable(await readFile(new URL('look-alikes.txt', import.meta.url), 'utf8'), inNames),
  };
}
