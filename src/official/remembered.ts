/** A draft at the limit has some 2,000 texts; two drafts' worth stay. */
const MOST = 4000;

/**
 * A function of texts and numbers that remembers what it has given: of a draft that is being written nearly all paragraphs are the same as before.
 * What it gives must not be changed.
 */
export function remembered<Arguments extends (string | number)[], Result>(
  make: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  const known = new Map<string, Result>();
  return (...given) => {
    const key = given.join('\u0000');
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const made = make(...given);
    known.set(key, made);
    return made;
  };
}
