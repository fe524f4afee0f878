import { EventEmitter } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { expect, test, vi } from 'vitest';
import { brokenLibrary } from '../content/fixture-library.ts';
import { checkStructure } from '../checks/check-library.ts';
import { ASK, overlayOf, TELL, watchContent } from './content-check-in-dev.ts';

test('the overlay names file and line, opens there, and shows a tag of the content as text', () => {
  vi.stubEnv('CONTENT_DIR', '');
  const issues = checkStructure(brokenLibrary('content/practices/jin-qiu.mdx', '由工会筹款发放。', '由<script>alert(1)</script>发放。'));
  const overlay = overlayOf(issues, '/ku');
  vi.unstubAllEnvs();
  expect(overlay?.err.message).toMatch(/^content\/practices\/jin-qiu\.mdx:28 发现标签 &lt;script&gt;/);
  expect(overlay?.err.message.split('\n')).toHaveLength(issues.length);
  // Astro (7.3) escapes a message once more where this is not set.
  expect(overlay).toHaveProperty('__isEnhancedAstroErrorPayload', true);
  expect(overlay?.err.loc).toEqual({ file: '/ku/practices/jin-qiu.mdx', line: 28, column: 1 });
  expect(overlayOf([], '/ku')).toBeUndefined();
});

test('a fault is shown when it is saved, to a page that is opened later too, and is gone when it is mended', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'in-dev-'));
  cpSync('src/fixtures/library', folder, { recursive: true });
  vi.stubEnv('CONTENT_DIR', folder);
  const sent: unknown[][] = [];
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const asked = new EventEmitter();
  const send = (...message: unknown[]) => sent.push(message);
  const ws = { send, on: (event: string, listener: (...values: unknown[]) => void) => asked.on(event, listener) };
  const reported: string[] = [];
  const told: unknown[] = [];
  const environments = { ssr: { hot: { send: (...message: unknown[]) => told.push(message) } } };
  watchContent({ watcher, ws, environments } as unknown as ViteDevServer, process.cwd(), (line) => reported.push(line));
  expect(sent).toEqual([[TELL, { issues: [] }]]);

  const path = join(folder, 'redirects.yaml');
  const before = readFileSync(path, 'utf8');
  const save = async (text: string) => {
    sent.length = 0;
    writeFileSync(path, text);
    watcher.emit('all', 'change', path);
    await expect.poll(() => sent.length).toBe(2);
  };
  await save('- { from: /a/, to: /a/ }');
  expect(sent[0]).toEqual([TELL, { issues: [expect.stringContaining('redirects.yaml:1 发现/a/ 转到自己')] }]);
  expect(sent[1]?.[0]).toMatchObject({ type: 'error', err: { name: '内容检查' } });
  expect(reported).toHaveLength(1);

  const later: unknown[][] = [];
  asked.emit(ASK, {}, { send: (...message: unknown[]) => later.push(message) });
  expect(later).toEqual(sent);

  await save(before);
  expect(sent).toEqual([[TELL, { issues: [] }], [{ type: 'full-reload' }]]);

  // The server forgets what it keeps of the pages, also while there is a fault: the other pages show what was saved.
  expect(told).toEqual([1, 2, 3].map(() => ['astro:content-changed', {}]));
  await save(before.trimEnd());
  expect(sent[1]).toEqual([{ type: 'full-reload' }]);
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});
