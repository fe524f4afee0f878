import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../src/settings/list-files.ts';
import { readGiven } from './given-options.ts';

const options = { changed: { type: 'boolean' }, against: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
const KNOWN = '这条命令的选项有：--changed、--against 值、--help。';

test.each([
  ['--chnged', '没有 --chnged 这个选项，是不是 --changed'],
  ['--something-else', '没有 --something-else 这个选项'],
  ['-x', '没有 -x 这个选项'],
  ['--against', '--against 后面要写它的值'],
  ['--against --changed', '--against 后面要写它的值'],
  ['--changed=yes', '--changed 后面不写值'],
  ['changed', '多出来的“changed”没有用处'],
])('%s is told in one line, with the options that there are', (line, told) => {
  expect(readGiven({ args: line.split(' '), options })).toEqual({ wrong: `${told}。${KNOWN}` });
});

test('a command without options says so', () => {
  expect(readGiven({ args: ['--json'], options: {} })).toEqual({ wrong: '没有 --json 这个选项。这条命令没有选项。' });
});

test('what is right comes through', () => {
  expect(readGiven({ args: ['-h', '--against', 'x'], options })).toMatchObject({ values: { help: true, against: 'x' } });
});

// Two of them: that the others read theirs alike, the last tests see in their text.
test.each(['check-content', 'build'])('%s: who mistypes an option sees no stack, and nothing is done', (script) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, '--zzzzzz'], { encoding: 'utf8' });
  expect({ status, stdout, first: stderr.split('\n')[0] }).toEqual({
    status: 2,
    stdout: '',
    first: expect.stringMatching(/^没有 --zzzzzz 这个选项。这条命令(没有选项|的选项有：--\S.*)。$/) as string,
  });
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('so is a port that is none', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/serve.ts', '--port', '44o0'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 2, stderr: '--port 后面写的是“44o0”，应为0到65535的整数，如 --port 4400。\n' });
});

test.each(['new', 'content-report', 'content-tidy', 'edit', 'keep-addresses', 'mcp', 'serve', 'import/options'])(
  '%s reads what it is given by this',
  (script) => {
    expect(readFileSync(`scripts/${script}.ts`, 'utf8')).toMatch(/\b(?:givenOptions|readGiven)\(/);
  },
);

// The next script is held to it too.
test('no script reads its options past this', () => {
  const past = listFiles('scripts')
    .filter((name) => /\.ts$/.test(name) && !name.startsWith('given-options') && !name.endsWith('.test.ts'))
    .filter((name) => /\bparseArgs\b/.test(readFileSync(join('scripts', name), 'utf8')));
  expect(past).toEqual([]);
});
