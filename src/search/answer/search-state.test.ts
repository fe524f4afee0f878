import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HIT_TYPES } from './search-hit.ts';
import { EMPTY_STATE, readState, writeState, type SearchState } from './search-state.ts';

const label = fc.option(fc.string({ minLength: 1 }), { nil: undefined });
const state: fc.Arbitrary<SearchState> = fc.record({
  query: fc.string().map((query) => query.trim()),
  type: fc.option(fc.constantFrom(...HIT_TYPES), { nil: undefined }),
  category: label,
  org: label,
  sort: fc.constantFrom('sources' as const, undefined),
  asTyped: fc.boolean(),
});

test('any state comes back from the address that it was written to', () => {
  fc.assert(
    fc.property(state, (one) => {
      expect(readState(writeState(one))).toEqual(one);
    }),
  );
});

test('an address is ASCII but for what was typed; an older one that names the type by its label is read', () => {
  for (const type of HIT_TYPES) {
    expect(writeState({ ...EMPTY_STATE, type })).toMatch(/^\?type=[a-z]+$/);
    expect(readState(`?type=${type}`).type).toBe(type);
  }
});
