import type { Page } from '@playwright/test';

/** Opens the set of a wording on its practice's page, as a reader does: only the first set stands open. @param id e.g. `w2` */
export async function openSet(page: Page, id: string): Promise<void> {
  const set = page.locator('.wording-set', { has: page.locator(`#${id}`) });
  if ((await set.getAttribute('open')) === null) await set.locator('summary').click();
}

/** On a phone the rooms and 适老模式 stand behind 菜单. */
export async function openMenu(page: Page): Promise<void> {
  const menu = page.getByRole('link', { name: '菜单' });
  if ((await menu.isVisible()) && (await menu.getAttribute('aria-expanded')) !== 'true') await menu.click();
}
