interface Node {
  /** By UTF-16 unit: as a number it needs no text of its own at each place of a text. */
  next: Map<number, Node>;
  /** Set where a word ends. */
  word?: string;
}

/** Counts known words in a text, in one walk over it. */
export class WordCounter {
  private readonly root: Node = { next: new Map() };

  /** @param words in the form of the texts, see `foldWord` */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      let node = this.root;
      for (let at = 0; at < word.length; at += 1) {
        const unit = word.charCodeAt(at);
        const next = node.next.get(unit) ?? { next: new Map() };
        node.next.set(unit, next);
        node = next;
      }
      node.word = word;
    }
  }

  /** @returns how often each word stands in the text; a word does not overlap itself */
  count(text: string): Map<string, number> {
    const counts = new Map<string, number>();
    const ends = new Map<string, number>();
    for (let from = 0; from < text.length; from += 1) {
      let node = this.root.next.get(text.charCodeAt(from));
      for (let at = from + 1; node; at += 1) {
        const { word } = node;
        if (word !== undefined && (ends.get(word) ?? 0) <= from) {
          counts.set(word, (counts.get(word) ?? 0) + 1);
          ends.set(word, at);
        }
        node = node.next.get(text.charCodeAt(at));
      }
    }
    return counts;
  }
}
