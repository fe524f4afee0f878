import { addMissing } from './add-missing.ts';

/**
 * What Chrome 72 lacks and the pages use, as ECMAScript 2019 and 2020 define it; loaded before anything else of a page.
 * Only what is missing is added.
 */
/** @param entries pairs of name and value, in an array or any other iterable */
function fromEntries(entries: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [name, value] of entries) made[name] = value;
  return made;
}

/** @param pattern of flag g; its own place is left alone */
function* matchAll(this: string, pattern: RegExp): Generator<RegExpExecArray> {
  const own = new RegExp(pattern.source, pattern.flags);
  for (let match = own.exec(this); match; match = own.exec(this)) {
    // An empty match would be found for ever.
    if (match[0] === '') own.lastIndex += 1;
    yield match;
  }
}

addMissing(Object, 'fromEntries', fromEntries);
addMissing(String.prototype, 'matchAll', matchAll);
