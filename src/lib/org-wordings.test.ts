import { describe, expect, test } from 'vitest';
import { ofOrgType } from './org-wordings.ts';

const view = (orgTypes: string[], levels: string[]) => ({ wording: { levels }, practice: { orgTypes } });

// The fixture library has two levels: 上级工会 (市级工会) and 基层单位 (港口工会, 校园工会 …).
describe('ofOrgType', () => {
  test('leaves out what a shared practice says for another level', () => {
    expect(ofOrgType('市级工会')(view(['市级工会', '校园工会'], ['基层单位']))).toBe(false);
    expect(ofOrgType('校园工会')(view(['市级工会', '校园工会'], ['基层单位']))).toBe(true);
  });

  test('leaves out what other unions of the same level have told', () => {
    expect(ofOrgType('港口工会')(view(['校园工会'], ['基层单位']))).toBe(false);
  });

  test('takes what is written for their level where the practice names no union of it', () => {
    expect(ofOrgType('校园工会')(view(['市级工会'], ['基层单位']))).toBe(true);
  });

  test('does not take what suits everybody from practices that are not theirs', () => {
    expect(ofOrgType('校园工会')(view(['市级工会'], ['上级工会', '基层单位']))).toBe(false);
  });

  test('a kind without a level has all that its practices have', () => {
    expect(ofOrgType('研究会')(view(['研究会'], ['上级工会']))).toBe(true);
    expect(ofOrgType('研究会')(view(['市级工会'], ['上级工会']))).toBe(false);
  });
});
