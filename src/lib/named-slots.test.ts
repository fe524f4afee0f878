import { expect, test } from 'vitest';
import { readSettings } from '../settings/read-settings.ts';
import { figureSlot, methodSlot } from './named-slots.ts';

test.each([
  ['src/fixtures/library', '做法', '成效'],
  // Its slots are called otherwise, and none is said to take figures.
  ['src/fixtures/bare-library', '怎么做', '怎么做'],
])('%s: what was done and figures go into slots that the library has', (folder, method, figures) => {
  const { slots } = readSettings(folder, {});
  expect([methodSlot(slots), figureSlot(slots)]).toEqual([method, figures]);
});
