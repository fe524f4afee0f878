import type { AstroIntegrationLogger } from 'astro';
import { afterEach, expect, test, vi } from 'vitest';
import { SETTINGS } from '../settings/read-settings.ts';
import { librarySettings, withAccent } from './library-settings.ts';

const { provisional } = SETTINGS.site;
afterEach(() => {
  SETTINGS.site.provisional = provisional;
});

/** What the start of a build says aloud. */
function warnings(): string[] {
  const warn = vi.fn<(message: string) => void>();
  const start = librarySettings().hooks['astro:build:start'] as (given: { logger: Pick<AstroIntegrationLogger, 'warn'> }) => void;
  start({ logger: { warn } });
  return warn.mock.calls.map(([message]) => message);
}

test('a build without an address of its own says once what it leaves out and how to give one', () => {
  SETTINGS.site.provisional = true;
  expect(warnings()).toHaveLength(1);
  expect(warnings().join()).toMatch(/SITE_URL.*site\.yaml.*规范链接、二维码和分享卡片/);
});

test('a build that knows its address says nothing', () => {
  SETTINGS.site.provisional = false;
  expect(warnings()).toEqual([]);
});

test('a tone that site.yaml does not have is told by its name', () => {
  const accent = SETTINGS.site.accent;
  expect(withAccent('a { color: site-accent(light); }', accent)).toBe(`a { color: ${accent.light}; }`);
  expect(() => withAccent('a { color: site-accent(lihgt); }', accent)).toThrow('site-accent(lihgt)');
});
