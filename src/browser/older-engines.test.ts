import fc from 'fast-check';
import { expect, test } from 'vitest';

const own = { fromEntries: Object.fromEntries, matchAll: String.prototype.matchAll };
const put = (owner: object, name: string, value: unknown) =>
  Object.defineProperty(owner, name, { value, writable: true, configurable: true });

Reflect.deleteProperty(Object, 'fromEntries');
Reflect.deleteProperty(String.prototype, 'matchAll');
// No other module that runs in Node loads it.
await import('./older-engines.ts');
const added = { fromEntries: Object.fromEntries, matchAll: String.prototype.matchAll };
put(Object, 'fromEntries', own.fromEntries);
put(String.prototype, 'matchAll', own.matchAll);

test('what is added is not what was there', () => {
  expect(added.fromEntries).not.toBe(own.fromEntries);
  expect(added.matchAll).not.toBe(own.matchAll);
});

test('objects come out of pairs as they do from the built-in', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.string().filter((name) => name !== '__proto__'),
          fc.integer(),
        ),
      ),
      (pairs) => {
        expect(added.fromEntries(new Map(pairs))).toEqual(own.fromEntries(pairs));
      },
    ),
  );
});

test('matches are those of the built-in, empty ones too', () => {
  for (const pattern of [/a+/g, /x*/g, /(?<first>.)b?/g, /[\p{Script=Han}]/gu])
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'x', '工', ' ') }), (text) => {
        const plain = (matches: Iterable<RegExpExecArray>) => [...matches].map((match) => [match.index, ...match]);
        expect(plain(added.matchAll.call(text, pattern) as Iterable<RegExpExecArray>)).toEqual(plain(text.matchAll(pattern)));
      }),
    );
});
