import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, luminance } from './contrast.ts';

test.each([
  ['#000000', 0],
  ['#ffffff', 1],
  ['#ff0000', 0.2126],
  ['#00ff00', 0.7152],
  ['#0000ff', 0.0722],
  // Half the channel is a fifth of the light.
  ['#808080', 0.2159],
  // The last channel of the straight part, and the first of the curve.
  ['#0a0a0a', 0.00304],
  ['#0b0b0b', 0.00335],
])('%s has a luminance of %d', (colour, expected) => {
  expect(luminance(colour)).toBeCloseTo(expected, 4);
});

// The greys between which 4.5 and 7 on white lie, as checkers of contrast give them.
test.each([
  ['#000000', '#ffffff', 21],
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
  ['#595959', '#ffffff', 7.0],
  ['#b3261e', '#ffffff', 6.54],
])('%s on %s: %d', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 2);
});

describe('any two colours', () => {
  const hex = (channels: readonly number[]) => `#${channels.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
  const channels = fc.tuple(...Array.from({ length: 3 }, () => fc.nat(255)));

  test('contrast the same either way, between 1 and 21, and not with themselves', () => {
    fc.assert(
      fc.property(channels, channels, (a, b) => {
        const ratio = contrast(hex(a), hex(b));
        expect(ratio).toBe(contrast(hex(b), hex(a)));
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21.000001);
        expect(contrast(hex(a), hex(a))).toBe(1);
      }),
    );
  });

  test('more light in a channel is more light', () => {
    fc.assert(
      fc.property(channels, fc.nat(2), (colour, at) => {
        const lighter = colour.map((value, i) => (i === at ? Math.min(255, value + 1) : value));
        expect(luminance(hex(lighter))).toBeGreaterThanOrEqual(luminance(hex(colour)));
      }),
    );
  });
});
