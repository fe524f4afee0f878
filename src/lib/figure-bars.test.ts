import { describe, expect, test } from 'vitest';
import { figureBars } from './figure-bars.ts';

const figure = (value: number, unit: string, source = 'a') => ({ value, unit, source });

describe('figureBars', () => {
  test('sets figures of one unit and one source side by side', () => {
    expect([...figureBars([figure(50, '家'), figure(100, '家'), figure(7, '元')])]).toEqual([
      [0, 0.5],
      [1, 1],
    ]);
  });

  test('measures percentages against 100', () => {
    expect([...figureBars([figure(80, '%'), figure(95, '%')])]).toEqual([
      [0, 0.8],
      [1, 0.95],
    ]);
  });

  test('draws nothing across sources', () => {
    expect(figureBars([figure(50, '家', 'a'), figure(100, '家', 'b')]).size).toBe(0);
  });
});
