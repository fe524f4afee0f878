/**
 * Turns arbitrary text into one line of MDX that shows exactly that text: no markup, no code.
 * Everything that CommonMark, GFM or MDX could read as syntax is escaped
 * (backslash escapes: CommonMark 0.31 §2.4; expressions and ESM: MDX 3 `{`, `<`, `import`, `export`).
 * @param text any text; line breaks become spaces, control characters vanish
 * @returns MDX for one paragraph, heading, item or cell; '' when nothing visible is left
 */
export function escapeMdx(text: string): string {
  const line = plainLine(text);
  const inline = line
    .replace(/[\\`*_{}[\]<>&~|]/g, '\\$&')
    // A bare address would become a link while its text still holds escapes.
    .replace(/:(?=\/\/)|@|\bwww\./gi, (sign) => (sign.length > 1 ? `${sign.slice(0, -1)}\\.` : `\\${sign}`));
  return (
    inline
      .replace(/^[#+\-=:]/, '\\$&')
      .replace(/^(\d{1,9})([.)])/, '$1\\$2')
      // A letter cannot be escaped by a backslash; a character reference shows the same letter.
      .replace(/^(?:import|export)/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`)
  );
}

/** One trimmed line without control characters, lone surrogates and invisible characters. */
export function plainLine(text: string): string {
  return (
    text
      // String.prototype.toWellFormed is newer than Chrome 83; with flag u only lone surrogates are of this kind.
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .replace(/[\s\u0085\u2028\u2029]+/g, ' ')
      .replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g, '')
      .trim()
  );
}
