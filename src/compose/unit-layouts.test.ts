import { beforeEach, describe, expect, it, vi } from 'vitest';
import { STANDARD_LAYOUT, type OfficialLayout } from '../official/layout.ts';
import { chooseLayout, chosenLayout, forgetLayout, freeName, isKept, keepLayout, readUnitLayouts } from './unit-layouts.ts';

const own = (name: string, line = 28): OfficialLayout => ({ ...STANDARD_LAYOUT, name, line });
let stored: Map<string, string>;

beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  });
});

describe('the layouts of a device', () => {
  it('are kept under their names, the last one chosen for new drafts', () => {
    expect(chosenLayout()).toEqual({});
    keepLayout(own('甲'));
    keepLayout(own('乙', 30));
    keepLayout(own('甲', 29));
    expect(readUnitLayouts()).toEqual({ chosen: '甲', layouts: [own('乙', 30), own('甲', 29)] });
    expect(chosenLayout()).toEqual({ layout: own('甲', 29) });
    chooseLayout(undefined);
    expect(chosenLayout()).toEqual({});
  });

  it('are forgotten by name, and new drafts then begin with the standard again', () => {
    keepLayout(own('甲'));
    forgetLayout('甲');
    expect(readUnitLayouts()).toEqual({ chosen: '', layouts: [] });
  });

  it('are not trusted: what is no layout is left out, the rest is read field by field', () => {
    for (const value of [
      'null',
      '3',
      '[]',
      '{"layouts":3}',
      '{"chosen":{},"layouts":[null,{"line":28,"name":7},{"line":"x"}]}',
      'no json',
    ]) {
      stored.set('upl-layouts', value);
      expect(readUnitLayouts().layouts.every(({ line }) => line === 28)).toBe(true);
    }
    stored.set('upl-layouts', JSON.stringify({ layouts: Array.from({ length: 500 }, (_, i) => own(`${i}`)) }));
    expect(readUnitLayouts().layouts.length).toBeLessThan(50);
  });

  it('give a name that another layout bears a number', () => {
    expect(freeName('甲', [])).toBe('甲');
    expect(freeName('甲', [own('甲'), own('甲2')])).toBe('甲3');
    expect(isKept(own('甲'), [own('甲')])).toBe(true);
    expect(isKept(own('甲'), [own('甲', 30), own('乙')])).toBe(false);
  });
});
