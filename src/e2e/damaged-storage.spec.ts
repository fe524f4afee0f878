import fc from 'fast-check';
import type { Page } from '@playwright/test';
import { FULL } from './entries.ts';
import { expect, test } from './guarded.ts';
import { PAGES } from './pages.ts';

/** All that a device keeps for the site, as JSON. */
interface Kept {
  local: Record<string, string>;
  session: Record<string, string>;
  database: Record<string, unknown[]>;
}

/** What a hand, another program, an older or a later version of the site may have left in any place. */
const LEFT = [null, 0, -1, 1e21, '', '<b>x</b>', '__proto__', '\uD800', true, [], {}, [null], [[]], [1, 'x', {}], { key: 1 }, { nodes: 7 }];
/** In place of a whole entry, which is text. */
const TEXTS = ['', '{', 'null', '7', '"x"', '[]', '[null,1,"x"]', '{"nodes":[null,{"origin":null}]}', '\u0000', '[['.repeat(2000)];

/** One damage: where it falls, as shares of what is there, and what stands there then. */
const damages = fc.array(
  fc.record({ entry: fc.nat(), at: fc.nat(), left: fc.nat(LEFT.length - 1), text: fc.nat(TEXTS.length - 1), whole: fc.boolean() }),
  {
    minLength: 1,
    maxLength: 4,
  },
);
type Damage = typeof damages extends fc.Arbitrary<(infer One)[]> ? One : never;

/** Puts something into one place of a JSON value. */
function damaged(value: unknown, { at, left }: Damage): unknown {
  const places: [holder: Record<string, unknown>, key: string][] = [];
  const copy = { root: structuredClone(value) } as Record<string, unknown>;
  const collect = (holder: Record<string, unknown>) => {
    for (const key of Object.keys(holder)) {
      places.push([holder, key]);
      const inner = holder[key];
      if (typeof inner === 'object' && inner !== null) collect(inner as Record<string, unknown>);
    }
  };
  collect(copy);
  const [holder, key] = places[at % places.length]!;
  holder[key] = LEFT[left];
  return copy['root'];
}

function damagedText(text: string, damage: Damage): string {
  if (damage.whole) return TEXTS[damage.text]!;
  try {
    return JSON.stringify(damaged(JSON.parse(text), damage));
  } catch {
    return TEXTS[damage.text]!;
  }
}

/** Damages one of the entries after the other. */
function spoil({ local, session, database }: Kept, list: readonly Damage[]): Kept {
  const next: Kept = structuredClone({ local, session, database });
  for (const damage of list) {
    const texts = [next.local, next.session].flatMap((entries) => Object.keys(entries).map((key) => ({ entries, key })));
    const records = Object.values(next.database).flatMap((room) => room.map((_, i) => ({ room, i })));
    const place = damage.entry % (texts.length + records.length);
    const text = texts[place];
    if (text) text.entries[text.key] = damagedText(text.entries[text.key]!, damage);
    else {
      const { room, i } = records[place - texts.length]!;
      const record = damaged(room[i], damage);
      // A record without its name cannot be kept at all.
      room[i] = typeof record === 'object' && record !== null ? { ...record, id: (room[i] as { id: unknown }).id } : room[i];
    }
  }
  return next;
}

const read = (page: Page) =>
  page.evaluate(async (): Promise<Kept> => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('upl');
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
    const all = (room: string) =>
      new Promise<unknown[]>((resolve) => {
        const request = database.transaction(room).objectStore(room).getAll();
        request.onsuccess = () => {
          resolve(request.result as unknown[]);
        };
      });
    const rooms: Record<string, unknown[]> = {};
    for (const room of database.objectStoreNames) rooms[room] = await all(room);
    database.close();
    return { local: { ...localStorage }, session: { ...sessionStorage }, database: rooms };
  });

/** From a page without scripts, which nothing on the device belongs to. */
const write = (page: Page, kept: Kept) =>
  page.evaluate(async ({ local, session, database }) => {
    localStorage.clear();
    sessionStorage.clear();
    for (const [key, text] of Object.entries(local)) localStorage.setItem(key, text);
    for (const [key, text] of Object.entries(session)) sessionStorage.setItem(key, text);
    const opened = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('upl');
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
    for (const [room, records] of Object.entries(database)) {
      const transaction = opened.transaction(room, 'readwrite');
      transaction.objectStore(room).clear();
      for (const record of records) transaction.objectStore(room).put(record);
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
    }
    opened.close();
  }, kept);

/** Has the device keep something in every place that the site uses. */
async function keepSomething(page: Page): Promise<Kept> {
  await page.goto(`/search/?q=${FULL.title}`);
  await expect(page.locator('[data-results] a').first()).toBeVisible();
  await page.goto(FULL.path);
  await page.locator('#w1 [data-collect]').click();
  await page.goto('/compose/');
  await expect(page.locator('.node-text').first()).toBeAttached();
  await page.getByLabel('标题', { exact: true }).fill('存过的稿子');
  await page.goto('/wordings/');
  await page.evaluate(() => {
    for (const [key, value] of [
      ['upl-level', '"unit"'],
      ['upl-layouts', '{"chosen":"甲","layouts":[{"name":"甲"}]}'],
      ['upl-parts', '[{"id":"x","number":1,"count":2,"text":"x"}]'],
      ['upl-unsaved', localStorage.getItem('upl-draft') ?? ''],
      ['reading', 'easy'],
    ] as const)
      localStorage.setItem(key, value);
  });
  return read(page);
}

/** Pages that read more of what is kept than the header does: each damage in a visit of its own. */
const ROUNDS = { 草稿: 24, 搜索结果: 8, 措辞: 8, 做法: 8, 导入: 4 } as Record<string, number>;
/** Elsewhere the header meets so many in one visit: how it bears each alone is seen on the others. */
const FEW = 2;

test('whatever stands in the storage, every page is alive, and the composer can be written in', async ({ page, guard }) => {
  test.setTimeout(1_200_000);
  const kept = await keepSomething(page);
  expect(Object.keys(kept.local).length).toBeGreaterThan(6);
  expect(kept.database['drafts']?.length).toBeGreaterThan(0);
  let seed = 0;
  for (const [name, path] of Object.entries(PAGES)) {
    const lists = fc.sample(damages, { numRuns: ROUNDS[name] ?? FEW, seed: (seed += 1) });
    for (const list of name in ROUNDS ? lists : [lists.flat()]) {
      const what = `${name} ${JSON.stringify(list)}`;
      await page.goto('/robots.txt');
      await write(page, spoil(kept, list));
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 }).first(), what).toBeAttached();
      // The header's script ran to its end: it has drawn the count of the draft.
      await expect(page.getByRole('button', { name: '适老模式' }), what).toBeVisible();
      if (name === '草稿') {
        await expect(page.locator('draft-composer'), what).toBeVisible();
        await page.getByLabel('标题', { exact: true }).fill('还能写');
      }
      if (name === '搜索结果') await expect(page.locator('[data-results] a').first(), what).toBeVisible();
      expect(guard.faults, what).toEqual([]);
    }
  }
});

for (const [what, version, rooms] of [
  ['of another program', 1, ['x']],
  ['of a later version', 9, ['drafts']],
  ['with a room of another make', 1, ['drafts', 'versions', 'aside']],
] as const)
  test(`a database ${what}: the composer keeps drafts in the other storage`, async ({ page }) => {
    await page.goto('/robots.txt');
    await page.evaluate(
      ([number, names]) =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('upl', number);
          request.onupgradeneeded = () => {
            for (const name of names) request.result.createObjectStore(name, { autoIncrement: true });
          };
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
        }),
      [version, rooms] as const,
    );
    await page.goto('/compose/');
    await page.getByLabel('标题', { exact: true }).fill('存得下来');
    await page.getByLabel('标题', { exact: true }).blur();
    await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('存得下来');
    await page.reload();
    await expect(page.getByLabel('标题', { exact: true })).toHaveValue('存得下来');
  });
