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

const MOST_REPEATS = 4;

/** The index words of the dictionary words that a block holds, each as often as it stands there, at most four times. */
function tokensIn(text: string, dictionary: Dictionary): string[] {
  const folded = foldWord(text);
  return [...dictionary.values()].flatMap(({ word, token }) =>
    word.length < 2 || !token ? [] : new Array<string>(Math.min(MOST_REPEATS, count(folded, word))).fill(token),
  );
}

/** The page that Pagefind reads in place of the reader's: the same text as pairs of characters, and the known words at its end. */
export function indexPage(title: string, blocks: readonly TextBlock[], dictionary: Dictionary): string {
  const body = blocks.map(({ mark, heading, weight, paragraphs }) => {
    // Not a heading element: Pagefind would give it a weight of its own.
    const head = heading ? `<p data-pagefind-weight="3">${escape(encodeParagraphs([heading]))}</p>` : '';
    const text = `<p>${escape(encodeParagraphs(paragraphs))}</p>`;
    return `<section data-pagefind-weight="${weight}">${openSection(mark)}${head}${text}</section>`;
  });
  const known = blocks.map(({ weight, heading, slot, paragraphs }) => {
    const tokens = tokensIn([heading ?? '', ...paragraphs].join('\n'), dictionary);
    const bySlot = slot === undefined ? [] : [...new Set(tokens)].map((token) => slotToken(token, slot));
    return `<p data-pagefind-weight="${weight}">${[...tokens, ...bySlot].join(' ')}</p>`;
  });
  return `<html><body data-pagefind-body><p data-pagefind-ignore data-pagefind-meta="title">${escape(title)}</p>${body.join('')}<p>${closeText()}</p>${known.join('')}</body></html>`;
}
