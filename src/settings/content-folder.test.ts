import { afterEach, expect, test, vi } from 'vitest';
import { astroCache, contentFolder, inContentFolder } from './content-folder.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('CONTENT_DIR names another library, from the project folder on', () => {
  vi.stubEnv('CONTENT_DIR', '');
  expect(contentFolder('/project')).toBe('/project/content');
  vi.stubEnv('CONTENT_DIR', 'other/library');
  expect(contentFolder('/project')).toBe('/project/other/library');
  vi.stubEnv('CONTENT_DIR', '/elsewhere');
  expect(contentFolder('/project')).toBe('/elsewhere');
});

test('two libraries whose folders share a name keep what Astro read apart', () => {
  expect(astroCache('/a/content')).not.toBe(astroCache('/b/content'));
  expect(astroCache('/a/content')).toBe(astroCache('/a/content'));
});

test('a message names the files that are really read, and the guide where it stands', () => {
  vi.stubEnv('CONTENT_DIR', 'other\\library/');
  expect(inContentFolder('content/charts.yaml:7 发现……照 content/README.md 改正')).toBe(
    'other/library/charts.yaml:7 发现……照 content/README.md 改正',
  );
  vi.stubEnv('CONTENT_DIR', '');
  expect(inContentFolder('content/charts.yaml')).toBe('content/charts.yaml');
});
