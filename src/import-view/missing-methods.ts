import { addMissing } from '../browser/add-missing.ts';

/**
 * Methods that the import uses and Chrome 83, Firefox 78 and Safari 14 lack, as ECMAScript defines them; loaded before it.
 * Only what is missing is added.
 */
interface Listed {
  readonly length: number;
  readonly [index: number]: unknown;
}

function at(this: Listed, index: number): unknown {
  const place = Math.trunc(index) || 0;
  return this[place < 0 ? this.length + place : place];
}

function findLastIndex(this: Listed, isFound: (value: unknown, index: number, list: Listed) => boolean): number {
  for (let index = this.length - 1; index >= 0; index -= 1) if (isFound(this[index], index, this)) return index;
  return -1;
}

/** With a text to look for, or a pattern of flag g, for which `replace` does the same. */
function replaceAll(this: string, searched: string | RegExp, replacement: string): string {
  return typeof searched === 'string' ? this.split(searched).join(replacement) : this.replace(searched, replacement);
}

for (const owner of [Array.prototype, String.prototype, Object.getPrototypeOf(Uint8Array.prototype) as object]) addMissing(owner, 'at', at);
addMissing(Array.prototype, 'findLastIndex', findLastIndex);
addMissing(String.prototype, 'replaceAll', replaceAll);
addMissing(String.prototype, 'toWellFormed', function toWellFormed(this: string): string {
  return this.replace(/\p{Surrogate}/gu, '\ufffd');
});
addMissing(Object, 'hasOwn', (owner: object, name: string): boolean => Object.prototype.hasOwnProperty.call(owner, name));
