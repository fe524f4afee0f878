import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { collectGarbage } from './collect-garbage.ts';

test('what nobody holds any more is freed', async () => {
  const left = (() => new WeakRef({ tree: Array(1000).fill(0) }))();
  // A reference that was just made holds its object until the turn ends.
  await setImmediate();
  collectGarbage();
  expect(left.deref()).toBeUndefined();
});
