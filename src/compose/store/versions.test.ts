import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_DRAFT } from '../draft.ts';
import { localStorageOf, memoryStorage } from './local-storage.ts';
import { keepVersion, listVersions, thinOut } from './versions.ts';

const HOUR = 3_600_000;
const NOW = 400 * 24 * HOUR;
const version = fc.record({ id: fc.uuid(), at: fc.integer({ min: 0, max: NOW }), why: fc.constantFrom('auto' as const, 'clear' as const) });

test('the newest version always stays, and thinning again takes nothing more', () => {
  fc.assert(
    fc.property(fc.uniqueArray(version, { selector: ({ id }) => id, minLength: 1 }), (versions) => {
      const gone = new Set(thinOut(versions, NOW));
      const left = versions.filter(({ id }) => !gone.has(id));
      const newest = Math.max(...versions.map(({ at }) => at));
      expect(NOW - newest < 2 * HOUR ? left.some(({ at }) => at === newest) : left.length > 0).toBe(true);
      expect(thinOut(left, NOW)).toEqual([]);
    }),
  );
});

test('versions stand the further apart the older they are; one kept for a reason outlives those of the clock', () => {
  const every = (step: number, from: number, to: number) =>
    Array.from({ length: Math.floor((to - from) / step) }, (_, i) => ({
      id: `${from}-${i}`,
      at: NOW - from - i * step,
      why: 'auto' as const,
    }));
  const left = (versions: ReturnType<typeof every>) => versions.length - thinOut(versions, NOW).length;
  expect(left(every(HOUR / 6, 0, 2 * HOUR))).toBe(12);
  expect(left(every(HOUR / 6, 2 * HOUR, 24 * HOUR))).toBeLessThanOrEqual(23);
  expect(left(every(HOUR, 24 * HOUR, 30 * 24 * HOUR))).toBeLessThanOrEqual(31);
  const clear = { id: 'c', at: NOW - 10 * 24 * HOUR, why: 'clear' as const };
  expect(thinOut([clear, { id: 'a', at: clear.at + 1, why: 'auto' }], NOW)).toEqual(['a']);
});

test('versions of one draft are listed newest first; the same state is not kept twice', async () => {
  const storage = localStorageOf(memoryStorage());
  for (const [id, title, at] of [
    ['a', '一', 1],
    ['a', '二', 2],
    ['a', '二', 3],
    ['ab', '别的', 4],
  ] as const)
    await keepVersion(storage, id, { ...EMPTY_DRAFT, title }, 'auto', at);
  await storage.put('versions', { id: 'a/broken' });
  expect((await listVersions(storage, 'a')).map(({ draft }) => draft.title)).toEqual(['二', '一']);
});
