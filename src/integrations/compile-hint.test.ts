import { build } from 'vite';
import { expect, test } from 'vitest';
import { COMPILE_HINT, compileHint } from './compile-hint.ts';

/** Bundles two files that load a third. @returns the first line of each, by name */
async function firstLines(names: RegExp): Promise<Record<string, string>> {
  const files: Record<string, string> = { 'v:one': "import('v:later')", 'v:two': "import('v:later')", 'v:later': 'export default 1' };
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [{ name: 'virtual', resolveId: (id) => (id in files ? id : null), load: (id) => files[id] ?? null }, compileHint(names)],
    build: { write: false, rolldownOptions: { input: { one: 'v:one', two: 'v:two' } } },
  });
  if (!('output' in built)) throw new Error('no output');
  return Object.fromEntries(
    built.output.flatMap((file) => (file.type === 'chunk' ? [[file.name, file.code.split('\n', 1)[0] ?? '']] : [])),
  );
}

test('the hint is the first line of the files that are named, and of no other', async () => {
  const lines = await firstLines(/^one$/);
  expect(lines['one']).toBe(COMPILE_HINT);
  expect(lines['two']).toMatch(/^\w/);
});
