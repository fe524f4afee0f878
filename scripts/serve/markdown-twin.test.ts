import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { markdownTwin } from './markdown-twin.ts';

const dist = mkdtempSync(join(tmpdir(), 'twin-'));
mkdirSync(join(dist, 'practices'));
writeFileSync(join(dist, 'practices/a.md'), '# 甲');
const given = (path: string, accept?: string) => markdownTwin(dist, path, accept);

test('who asks for Markdown gets the twin of a page, with or without the slash at its end', () => {
  expect(given('/practices/a/', 'text/markdown')).toBe('/practices/a.md');
  expect(given('/practices/a?x=1', 'text/markdown, text/html;q=0.5')).toBe('/practices/a.md');
});

test('browsers, pages without a twin and files get what they asked for', () => {
  expect(given('/practices/a/', 'text/html,*/*;q=0.8')).toBe('/practices/a/');
  expect(given('/practices/a/')).toBe('/practices/a/');
  expect(given('/practices/b/', 'text/markdown')).toBe('/practices/b/');
  expect(given('/practices/../../etc/a/', 'text/markdown')).toBe('/practices/../../etc/a/');
});
