import type { WordingSlot } from '../../schemas/fields.ts';
import { quantitiesIn, type WrittenQuantity } from '../data/quantity.ts';
import type { Names } from '../data/names.ts';
import type { Speech } from '../data/speech.ts';
import { WEIGHTS } from '../data/weights.ts';
import { LETTER } from './normalize-query.ts';

/** One piece of a query. `unknown`: text that no dictionary holds. */
export interface Piece {
  kind: 'word' | 'unknown' | 'year' | 'quantity' | 'empty' | 'slot' | 'figures' | 'summary';
  text: string;
  slot?: WordingSlot;
}

/** What pieces are cut with. */
type Cutting = Pick<Names, 'dictionary' | 'speech'>;

/** The longest word worth looking for, in characters. */
const LONGEST = 20;

/** From this length on, a part of a sentence is more than a word. */
const MORE_THAN_A_WORD = 4;

interface Step {
  cost: number;
  from: number;
  piece: Piece;
}

function pieceAt(text: string, { dictionary, speech }: Cutting): Piece | undefined {
  // A word that asks is no name: the content is checked for it.
  const asked = speech.asking.get(text);
  if (asked) return { ...asked, text };
  return text.length > 1 && dictionary.has(text) ? { kind: 'word', text } : undefined;
}

/** Whether a number is no more than an article: 没有一本能看的书. Alone, or beside a word or two, it counts (一等奖一个). */
const isArticle = ({ at, length, value }: WrittenQuantity, text: string): boolean =>
  value === 1 && text.charAt(at) === '一' && text.length - length >= MORE_THAN_A_WORD;

/** The cheapest way to cut a run of text into pieces. A word costs 1 whatever its length, so the fewest words win. */
function cheapest(text: string, names: Cutting): Piece[] {
  const steps: (Step | undefined)[] = [];
  const costAt = (end: number) => (end === 0 ? 0 : (steps[end]?.cost ?? Infinity));
  const offer = (end: number, step: Step) => {
    if (step.cost < costAt(end)) steps[end] = step;
  };
  const quantities = quantitiesIn(text).filter((quantity) => !isArticle(quantity, text));
  for (let from = 0; from < text.length; from += 1) {
    offer(from + 1, { cost: costAt(from) + WEIGHTS.unknownCost, from, piece: { kind: 'unknown', text: text.charAt(from) } });
    for (let end = from + 1; end <= Math.min(text.length, from + LONGEST); end += 1) {
      const piece = pieceAt(text.slice(from, end), names);
      if (piece) offer(end, { cost: costAt(from) + 1, from, piece });
    }
    // After the words: a name that is written like a number is that name (三八节, 四个到位).
    for (const { at, length } of quantities)
      if (at === from) offer(at + length, { cost: costAt(from) + 1, from, piece: { kind: 'quantity', text: text.slice(at, at + length) } });
  }
  const pieces: Piece[] = [];
  for (let end = text.length; end > 0; end = steps[end]?.from ?? 0) {
    const step = steps[end];
    if (step) pieces.unshift(step.piece);
  }
  return pieces;
}

const trimEdges = (text: string, { edges, adverbs }: Speech): string => {
  let [start, end] = [0, text.length];
  while (start < end && (edges.has(text.charAt(start)) || adverbs.has(text.charAt(start)))) start += 1;
  while (end > start && edges.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
};

/** Where idle characters stand inside a long unknown part of a sentence, words end: 饭又贵又难吃 → 饭, 贵, 难吃. */
function cutAtIdle(text: string, { edges, adverbs }: Speech): string[] {
  if (text.length < MORE_THAN_A_WORD || LETTER.test(text)) return [text];
  const parts = [''];
  for (const character of text)
    if (edges.has(character) || adverbs.has(character)) parts.push('');
    else parts[parts.length - 1] += character;
  return parts.filter((part) => part !== '');
}

/** Unknown characters side by side become one piece, letters apart from others, without idle characters at its edges. */
function joinUnknown(pieces: readonly Piece[], speech: Speech): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined[joined.length - 1];
    const goesOn = last?.kind === 'unknown' && LETTER.test(last.text) === LETTER.test(piece.text);
    if (goesOn && piece.kind === 'unknown') last.text += piece.text;
    else joined.push({ ...piece });
  }
  const inSentence = pieces.some(({ kind }) => kind === 'empty');
  return joined.flatMap((piece) => {
    if (piece.kind !== 'unknown') return [piece];
    const text = trimEdges(piece.text, speech);
    if (text === '') return [];
    if (inSentence) return cutAtIdle(text, speech).map((part) => ({ ...piece, text: part }));
    // Outside sentences, idle characters make words with others: 结对, 对联. Adverbs do not: 太热.
    const isWord = text.length === 1 && piece.text.length === 2 && !speech.adverbs.has(piece.text.charAt(0));
    return [{ ...piece, text: isWord ? piece.text : text }];
  });
}

const YEAR = /(^|\D)((?:19|20)\d{2})(?!\d)(?:年度?)?/g;

/** Years stand apart from what is around them. */
const cutRun = (run: string, names: Cutting): Piece[] =>
  run
    .replace(YEAR, '$1 $2 ')
    .split(' ')
    .flatMap((part, i): Piece[] => (i % 2 === 1 ? [{ kind: 'year', text: part }] : joinUnknown(cheapest(part, names), names.speech)));

/**
 * Cuts a query into known words, requests and unknown rests. Works without `Intl.Segmenter`.
 * @param query as `normalizeQuery` gives it
 */
export function segment(query: string, names: Cutting): Piece[] {
  return query.split(' ').flatMap((run) => cutRun(run, names));
}

/** What of a query the library has no word for. @param query as `normalizeQuery` gives it */
export const unknownTexts = (query: string, names: Cutting): string[] =>
  segment(query, names).flatMap(({ kind, text }) => (kind === 'unknown' ? [text] : []));
