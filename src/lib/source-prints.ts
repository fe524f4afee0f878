import { cyrb53 } from './cyrb53.ts';
import { COPIED } from './shared-passages.ts';

/** Hashes by which a text is known again without being kept: of its clauses, and of the names in it. */
export interface SourcePrints {
  /** Six characters a clause, in no order. */
  clauses: string;
  names: string[];
}

/** A clause of fewer characters says nothing of its own: 各位领导, 现总结如下. */
const SHORTEST = 8;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Characters of a hash: 36 bits, so that among a thousand clauses one in a hundred million meets by chance. */
const LENGTH = 6;
/** Characters a name may have. */
const NAME_LENGTHS = [2, 3, 4];

/** Hash of a clause or a name: six characters of base64url. Punctuation, spaces and width do not count. */
export function printOf(text: string): string {
  let rest = cyrb53(lettersOf(text));
  let print = '';
  for (let at = 0; at < LENGTH; at += 1) {
    print += DIGITS.charAt(rest % 64);
    rest = Math.floor(rest / 64);
  }
  return print;
}

/** @param texts paragraphs and headings of a source @param names names of persons in it */
export function sourcePrints(texts: readonly string[], names: readonly string[]): SourcePrints {
  const clauses = new Set(
    texts.flatMap((text) =>
      clausesOf(text)
        .filter(isLong)
        .map((clause) => printOf(clause.text)),
    ),
  );
  return { clauses: [...clauses].sort().join(''), names: [...new Set(names.map(printOf))].sort() };
}

/** A passage of a text, with its offset. */
export interface Passage {
  text: string;
  index: number;
}

/** Clauses, or runs of them, of at least `COPIED` characters that stand in the source as well. */
export function copiedClauses(text: string, { clauses }: SourcePrints): Passage[] {
  const known = new Set(clauses.match(/.{6}/g));
  const found: Passage[] = [];
  let run: Passage[] = [];
  const end = (): void => {
    const [first] = run;
    const last = run[run.length - 1];
    if (first && last && run.reduce((sum, clause) => sum + lettersOf(clause.text).length, 0) >= COPIED)
      found.push({ index: first.index, text: text.slice(first.index, last.index + last.text.length) });
    run = [];
  };
  for (const clause of clausesOf(text)) {
    if (isLong(clause) && known.has(printOf(clause.text))) run.push(clause);
    else end();
  }
  end();
  return found;
}

/** Names of the source that stand in a text. */
export function namesIn(text: string, { names }: SourcePrints): Passage[] {
  const known = new Set(names);
  if (known.size === 0) return [];
  const found: Passage[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const name = NAME_LENGTHS.map((length) => text.slice(index, index + length)).find(
      (part) => /^\p{Script=Han}{2,4}$/u.test(part) && known.has(printOf(part)),
    );
    if (name !== undefined) found.push({ text: name, index });
  }
  return found;
}

function clausesOf(text: string): Passage[] {
  return [...text.matchAll(/[^，。；：！？,;!?\n|]+/g)].map(({ 0: clause, index }) => ({ text: clause, index }));
}

const isLong = ({ text }: Passage): boolean => lettersOf(text).length >= SHORTEST;
const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
