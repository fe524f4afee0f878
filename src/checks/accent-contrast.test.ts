import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { brokenLibrary } from '../content/fixture-library.ts';
import { readContentFiles } from '../content/read-files.ts';
import { contrast } from '../lib/contrast.ts';
import { formatIssue } from '../settings/issue.ts';
import { checkContent } from './check-library.ts';
import { COLOURS } from './rules/accent-contrast.ts';

const SITE = 'content/site.yaml';
const told = (from: string, to: string) => checkContent(brokenLibrary(SITE, from, to)).map(formatIssue);

test('a pale accent is told with the ground on which it is read worst, and with one of its hue that will do', () => {
  const [issue, ...more] = told("light: '#1f5c99'", "light: '#ffe066'");
  expect(more).toEqual([]);
  expect(issue).toBe(
    `${SITE}:10 发现accent 的 light 为 #ffe066，与浅色界面的底色 #f3f1ec 的对比度只有1.15；应为不低于4.5（WCAG 2.2 的 1.4.3），看不清的人也读得出。修改：换深一些的颜色，如 #7a6c31。[accent-contrast]`,
  );
  for (const ground of COLOURS.light.grounds) expect(contrast('#7a6c31', ground)).toBeGreaterThanOrEqual(4.5);
});

test.each([
  ["dark: '#93bdf0'", "dark: '#1f5c99'", 'accent 的 dark 为 #1f5c99，与深色界面的底色', '不低于4.5', '换浅一些'],
  ["strongLight: '#0b3f78'", "strongLight: '#1f5c99'", 'accent 的 strongLight', '不低于7', '换深一些'],
  ["strongDark: '#bfdaff'", "strongDark: '#6f9fd8'", 'accent 的 strongDark', '不低于7', '换浅一些'],
  ["lightSoft: '#e6eef7'", "lightSoft: '#93bdf0'", 'accent 的 lightSoft 为 #93bdf0，与它上面的文字', '不低于4.5', '换浅一些'],
  ["darkSoft: '#21314a'", "darkSoft: '#55709c'", 'accent 的 darkSoft 为 #55709c，与它上面的文字', '不低于4.5', '换深一些'],
])('%s → %s is told', (from, to, ...parts) => {
  const issues = told(from, to);
  expect(issues).toHaveLength(1);
  for (const part of parts) expect(issues[0]).toContain(part);
});

test.each(['src/fixtures/library', 'src/fixtures/bare-library'])('%s can be read', (folder) => {
  expect(checkContent(readContentFiles(folder)).filter(({ rule }) => rule === 'accent-contrast')).toEqual([]);
});

test('the colours are those of the stylesheet', () => {
  // Each piece begins with the condition under which it holds.
  const pieces = readFileSync('src/styles/tokens.css', 'utf8').split(/^(?=@media|:root)/m);
  const declared = (scheme: 'light' | 'dark', names: string) =>
    new Set(
      pieces
        .filter((piece) => piece.split('{')[0]?.includes('color-scheme: dark') === (scheme === 'dark'))
        .flatMap((piece) => [...piece.matchAll(new RegExp(`--(?:${names}): (#[0-9a-f]{6});`, 'g'))].map(([, colour]) => colour)),
    );
  for (const scheme of ['light', 'dark'] as const) {
    expect(declared(scheme, 'paper|surface|sunken')).toEqual(new Set(COLOURS[scheme].grounds));
    expect(declared(scheme, 'ink-soft')).toEqual(new Set(COLOURS[scheme].softInks));
  }
});
