import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type Axe from 'axe-core';
import type { RunOptions } from 'axe-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Has every page that is opened from now on come with axe: half as much work as to bring it into one that is open. */
export const bringAxe = (page: Page): Promise<unknown> => page.addInitScript({ content: SOURCE });

/**
 * What axe finds on a page as it stands. Axe is loaded into the page once: its own package for Playwright opens another page
 * and loads both anew for every look, which cost more than the looking. None of our pages has frames, which that is for.
 * @returns each fault with the element that has it and what would mend it
 */
export async function axeFaults(page: Page, options: RunOptions = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const violations = await page.evaluate(
    async (given) => (await (window as unknown as { axe: typeof Axe }).axe.run(document, given)).violations,
    { resultTypes: ['violations'], ...options } satisfies RunOptions,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary = '' }) => `${id}：${html}\n${failureSummary}`));
}
