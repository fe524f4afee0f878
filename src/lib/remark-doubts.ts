import { toString } from 'mdast-util-to-string';
import type { List, ListItem, Root, RootContent } from 'mdast';

/** A run of characters that is not broken by punctuation, so that it is one word or name. */
const BREAK = /[\s，。；：、（）]/;

/** The longest run of characters that both texts have. */
function longestCommon(one: string, other: string): string {
  let best = '';
  for (let from = 0; from < one.length; from += 1)
    for (let to = from + best.length + 1; to <= one.length; to += 1) {
      const run = one.slice(from, to);
      if (BREAK.test(run) || !other.includes(run)) break;
      best = run;
    }
  return best;
}

/** Shorter runs are words of any sentence (工会, 原文). Of the library's 128 doubts on practices 85 find their sentence, by this or by a name. */
const TELLING = 4;

/** What the sources do not say is no sentence of theirs. */
const MISSING = /^来源未载/;

/** What a doubt begins with, where that may be the name of a source (黄骅的“81%”…… of 黄骅市总工会……). */
const NAME = /^(?!原文|来源|本页)[\u4e00-\u9fff]{2}/;

/** A doubt about what a named text says: no sentence of another text is meant. */
const OF_A_TEXT = /^[\u4e00-\u9fff]{2,6}原文/;

/** Within so many characters a sentence says of whom it speaks: 徐州某煤矿巷修区车间工会. */
const HEAD = 12;
const headOf = (text: string) => text.slice(0, HEAD).split(/[：，]/, 1)[0] ?? '';

/** The item that a doubt speaks of: the one whose source it begins with, else the one that alone shares its longest telling run. @returns undefined where there is none, or several */
function itemOf(doubt: string, list: List): ListItem | undefined {
  const items = list.children.map((item) => ({ item, text: toString(item.children[0]) })).filter(({ text }) => !MISSING.test(text));
  const [name] = NAME.exec(doubt) ?? [];
  const named = name ? items.filter(({ text }) => headOf(text).includes(name)) : [];
  if (named.length === 1) return named[0]?.item;
  if (named.length === 0 && OF_A_TEXT.test(doubt)) return undefined;
  const [best, second] = (named.length > 0 ? named : items)
    .map(({ item, text }) => ({ item, length: longestCommon(doubt, text).length }))
    .sort((x, y) => y.length - x.length);
  return best && best.length >= TELLING && best.length > (second?.length ?? 0) ? best.item : undefined;
}

/** Sets each doubt of 来源怎么说 beside the sentence that it speaks of; one that speaks of no single sentence stays behind the list. */
export function remarkDoubts() {
  return (tree: Root) => {
    let list: List | undefined;
    let inSources = false;
    const moved = new Set<RootContent>();
    for (const node of tree.children) {
      if (node.type === 'heading') [inSources, list] = [toString(node) === '来源怎么说', undefined];
      if (node.type === 'list') list = node;
      if (!inSources || !list || node.type !== 'mdxJsxFlowElement') continue;
      const item = itemOf(toString(node), list);
      if (!item) continue;
      item.children.push(node);
      moved.add(node);
    }
    tree.children = tree.children.filter((node) => !moved.has(node));
  };
}
