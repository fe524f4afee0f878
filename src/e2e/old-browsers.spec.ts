import { FULL } from './entries.ts';
import { expect, test } from './guarded.ts';
import { PAGES } from './pages.ts';

/** Takes away what browsers of tier T1 lack (README, “浏览器”). */
function removeNewer(): void {
  const drop = (owner: object, name: string) => {
    Reflect.deleteProperty(owner, name);
  };
  drop(Intl, 'Segmenter');
  drop(Navigator.prototype, 'clipboard');
  drop(Navigator.prototype, 'serviceWorker');
  drop(Navigator.prototype, 'share');
  drop(window, 'HTMLDialogElement');
  drop(window, 'CSSStyleSheet');
  drop(window, 'caches');
  drop(window, 'structuredClone');
  for (const name of ['at', 'findLast', 'toSorted', 'toReversed', 'with']) drop(Array.prototype, name);
  for (const name of ['at', 'replaceAll']) drop(String.prototype, name);
  drop(Object, 'hasOwn');
  drop(Object, 'groupBy');
  drop(Promise, 'any');
  drop(Promise, 'withResolvers');
  drop(Element.prototype, 'replaceChildren');
  drop(Element.prototype, 'checkVisibility');
  drop(Document.prototype, 'startViewTransition');
}

test.describe('without what Chrome 83 lacks', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(removeNewer);
  });

  test('no script fails on any page', async ({ page, guard }) => {
    test.slow();
    for (const [name, path] of Object.entries(PAGES))
      await test.step(name, async () => {
        await page.goto(path);
        await expect.soft(page.getByRole('heading', { level: 1 }).first(), name).toBeAttached();
        await expect.soft(page.getByRole('button', { name: '适老模式' }), name).toBeVisible();
        expect.soft(guard.faults, name).toEqual([]);
      });
  });

  test('search finds and filters', async ({ page }) => {
    await page.goto(PAGES.搜索结果);
    await expect(page.locator('[data-results] a').first()).toContainText(FULL.title);
  });
});

test('search works where the policy cannot allow WebAssembly in the page, as before Chrome 97 and Safari 16', async ({ page }) => {
  await page.route('**/search/**', async (route) => {
    // The search data is no UTF-8: read as text, it would come damaged.
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    return route.fulfill({ response, body: (await response.text()).replace("'wasm-unsafe-eval' ", '') });
  });
  await page.goto(PAGES.搜索结果);
  await expect(page.locator('[data-results] a').first()).toContainText(FULL.title);
});
