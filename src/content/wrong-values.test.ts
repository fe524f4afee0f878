import { expect, test } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { fixtureLibrary } from './fixture-library.ts';
import { readLibrary } from './read-library.ts';

let met = 0;
/** A value of every type: each is wrong for most fields. */
const VALUES = [7, '甲', [], {}];
const FRONT = /^---\n([\s\S]*?)\n---\n/;

/** The file with one field of its data, or of the first item of its list, set to a value. */
function variants(text: string): string[] {
  const front = FRONT.exec(text)?.[1];
  const data: unknown = parseDocument(front ?? text).toJSON();
  const first = Array.isArray(data) ? (data[0] as Record<string, unknown>) : (data as Record<string, unknown>);
  const write = (changed: unknown) => {
    const yaml = stringify(Array.isArray(data) ? [changed, ...data.slice(1)] : changed);
    return front === undefined ? yaml : text.replace(front, () => yaml.trimEnd());
  };
  return VALUES.flatMap((value) => [write(value), ...Object.keys(first).map((key) => write({ ...first, [key]: value }))]);
}

test.each(fixtureLibrary().map(({ path, text }) => [path, text]))(
  '%s: whatever stands in a field, what is wrong is said in Chinese, and what is wanted',
  (path = '', whole = '') => {
    for (const text of variants(whole)) {
      const issues = readLibrary([{ path, text }]).issues.filter(({ file }) => file === path);
      met += issues.length;
      for (const { found, expected } of issues) {
        expect(`${found}；${expected}`).not.toMatch(/invalid|expected|received|undefined|NaN|\[object|too (?:small|big)/i);
        expect(expected).not.toBe('');
      }
    }
  },
);

test('most of it was refused', () => {
  expect(met).toBeGreaterThan(400);
});
