import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonResponse } from './json-response.ts';

const text = async (records: unknown) => await jsonResponse(records).text();

test('a list is written as JSON writes it, however long', async () => {
  for (const length of [0, 1, 199, 200, 201, 400]) {
    const records = Array.from({ length }, (_, i) => ({ id: i, said: '措辞“一”' }));
    expect(await text(records)).toBe(JSON.stringify(records));
  }
});

test('anything else as well', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      expect(await text(value)).toBe(JSON.stringify(value));
    }),
  );
});
