import { closeText, encodeParagraphs, openSection } from './grams.ts';
import { foldWord, slotToken, type Dictionary } from './dictionary.ts';

/** A stretch of a record with its own weight. */
export interface TextBlock {
  /** Section mark, see `readMark`. */
  mark: string;
  /** Present where the block is a section with a heading. */
  heading?: string;
  weight: number;
  /** Place of the slot of a work summary that it fills, where it fills one; its words can be asked for by slot. */
  slot?: number;
  paragraphs: string[];
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

function count(text: string, word: string): number {
  let found = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found += 1;
  return found;
}

/** Weights under which known words are indexed, by how much a record says about them. */
const LEVELS = [3, 2, 1, 0.5] as const;

/** Mentions, each counted with its block's weight, that make a word worth the first three levels. */
const ENOUGH = [5, 2, 1] as const;

const levelOf = (mentions: number): number => {
  const level = ENOUGH.findIndex((least) => mentions >= least);
  return level < 0 ? ENOUGH.length : level;
};

/** The index words of the dictionary words that a record holds, by level. Each stands there once: repeats would only make the index larger. */
function tokensByLevel(blocks: readonly TextBlock[], dictionary: Dictionary): string[][] {
  const levels: string[][] = LEVELS.map(() => []);
  const texts = blocks.map(({ heading, paragraphs, weight }) => ({ text: foldWord([heading ?? '', ...paragraphs].join('\n')), weight }));
  for (const { word, token } of dictionary.values()) {
    if (word.length < 2) continue;
    const mentions = texts.reduce((sum, { text, weight }) => sum + weight * count(text, word), 0);
    if (mentions > 0) levels[levelOf(mentions)]?.push(token);
  }
  return levels;
}

/** Words of the sections that fill a slot of a work summary. */
function slotTokens(blocks: readonly TextBlock[], dictionary: Dictionary): string[] {
  return blocks.flatMap(({ slot, paragraphs }) => {
    const text = foldWord(paragraphs.join('\n'));
    const words =
      slot === undefined ? [] : [...dictionary.values()].filter(({ word, named }) => named && word.length > 1 && text.includes(word));
    return words.map(({ token }) => slotToken(token, slot ?? 0));
  });
}

/** The page that Pagefind reads in place of the reader's: the same text as pairs of characters, and the known words at its end. */
export function indexPage(title: string, blocks: readonly TextBlock[], dictionary: Dictionary): string {
  const body = blocks.map(({ mark, heading, weight, paragraphs }) => {
    // Not a heading element: Pagefind would give it a weight of its own.
    const head = heading ? `<p data-pagefind-weight="3">${escape(encodeParagraphs([heading]))}</p>` : '';
    const text = `<p>${escape(encodeParagraphs(paragraphs))}</p>`;
    return `<section data-pagefind-weight="${weight}">${openSection(mark)}${head}${text}</section>`;
  });
  const known = tokensByLevel(blocks, dictionary).map((tokens, i) => `<p data-pagefind-weight="${LEVELS[i] ?? 1}">${tokens.join(' ')}</p>`);
  const bySlot = `<p>${[...new Set(slotTokens(blocks, dictionary))].join(' ')}</p>`;
  const name = `<p data-pagefind-ignore data-pagefind-meta="title">${escape(title)}</p>`;
  return `<html><body data-pagefind-body>${name}${body.join('')}<p>${closeText()}</p>${known.join('')}${bySlot}</body></html>`;
}
