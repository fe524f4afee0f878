import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkScripts, passedScripts } from './script-floor.ts';

let folder = '';
let count = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'script-floor-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function check(text: string, path = '_astro/a.js'): string[] {
  // es-check remembers a file by its name.
  count += 1;
  const file = join(folder, `${count}.js`);
  writeFileSync(file, text);
  return checkScripts([{ path, file, text }], passedScripts(join(folder, 'passed')));
}

describe('checkScripts', () => {
  test.each([
    'a ??= b;',
    'class A { #x = 1 }',
    'await x;',
    'x = [1].at(-1);',
    '"a".replaceAll("a", "b");',
    'Object.hasOwn(a, "b");',
    '/(?<=a)b/.test(c);',
    'structuredClone(a);',
  ])('refuses %s', (text) => {
    expect(check(text).join()).toContain('_astro/a.js');
  });

  test('the import brings some methods along, no syntax', () => {
    expect(check('x = [1].at(-1); y = "a".replaceAll("a", "b");', '_astro/import/numbering.a.js')).toEqual([]);
    expect(check('a ??= b;', '_astro/import/numbering.a.js').join()).toContain('_astro/import/numbering.a.js');
    expect(check('a ??= b;', '_astro/import/pdfjs.a.js')).toEqual([]);
  });

  test('a script that passed is known by its text and by what it may use; a wrong one is refused every time', () => {
    const passing = 'import"./x.B23_yndO.js";x = [1].at(-1);';
    expect(check(passing, '_astro/import/a.js')).toEqual([]);
    const kept = () => readdirSync(join(folder, 'passed')).length;
    const before = kept();
    expect(check(passing.replace('B23_yndO', 'C5id1jl5'), '_astro/import/a.js')).toEqual([]);
    expect(kept()).toBe(before);
    expect(check(passing)).not.toEqual([]);
    expect(check(`${passing}a ??= b;`, '_astro/import/a.js')).not.toEqual([]);
    expect(check(`${passing}a ??= b;`, '_astro/import/a.js')).not.toEqual([]);
  });

  test('passes what Chrome 83 runs', () => {
    expect(check('const a = b?.c ?? 1; import("/x.js"); export { a };')).toEqual([]);
  });
});
