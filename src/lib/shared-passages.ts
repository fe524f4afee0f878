/** Length from which the same run of characters in two texts counts as copied. */
export const COPIED = 20;

/** A run of characters that two texts share. */
export interface SharedPassage {
  /** The passage as it stands in the checked text, punctuation included. */
  text: string;
  /** Where it begins in the checked text, in UTF-16 units. */
  index: number;
}

/**
 * Prepares texts to be compared with; punctuation, spaces and width do not count.
 * @param sources texts (simplified characters) from which nothing should be copied
 * @returns a function text → passages of `COPIED` characters or more that it shares with a source, in order
 */
export function passageFinder(sources: string[]): (text: string) => SharedPassage[] {
  const known = new Set<string>();
  for (const source of sources) {
    const { letters } = bareLetters(source);
    for (let at = 0; at + COPIED <= letters.length; at += 1) known.add(letters.slice(at, at + COPIED));
  }
  return (text) => {
    const { letters, places } = bareLetters(text);
    const found: SharedPassage[] = [];
    for (let at = 0; at + COPIED <= letters.length; at += 1) {
      if (!known.has(letters.slice(at, at + COPIED))) continue;
      let end = at + COPIED;
      while (end < letters.length && known.has(letters.slice(end - COPIED + 1, end + 1))) end += 1;
      const index = places[at] ?? 0;
      found.push({ index, text: text.slice(index, (places[end - 1] ?? index) + 1) });
      at = end - 1;
    }
    return found;
  };
}

/** Chinese characters, letters and digits with their places. */
function bareLetters(text: string): { letters: string; places: number[] } {
  let letters = '';
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = (text[at] ?? '').normalize('NFKC');
    if (character.length !== 1 || !/[\p{Script=Han}A-Za-z0-9]/u.test(character)) continue;
    letters += character;
    places.push(at);
  }
  return { letters, places };
}
