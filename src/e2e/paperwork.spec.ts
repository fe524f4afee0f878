import { unzipSync } from 'fflate';
import { BARE, originOf } from '../../scripts/fixture-sites/sites.ts';
import { FIELD, FORMS, FULL, KINDS, LEVEL, PAPERS } from './entries.ts';
import { expect, test } from './guarded.ts';

const headings = '[data-outline] .is-heading .node-text';

test('a kind of paper leads to the wordings, phrases and headings of each part, and to a draft', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: /^文种/ }).click();
  await page.getByRole('link', { name: KINDS.year.title }).click();
  const parts = page.locator('#parts');
  await expect(parts.getByRole('link', { name: '做法的措辞' })).toHaveAttribute('href', '/wordings/method/');
  await expect(parts.getByRole('link', { name: '结束语' })).toHaveAttribute('href', '/phrases/#ending');
  await expect(parts.getByRole('link', { name: '小标题' })).toHaveAttribute('href', '/headings/');
  await expect(page.locator('#example h3').first()).toHaveText('一、做了哪些事');
  await expect(page.locator('#example .blank').first()).toHaveText('【单位】');
  await page.getByRole('link', { name: '按此起草' }).click();
  await expect(page.locator(headings)).toContainText(PAPERS.first.headings);
  await expect(page).toHaveURL(/\/compose\/$/);
});

test('按此起草 never takes away what is written: it asks first', async ({ page }) => {
  await page.goto(`/compose/?paper=${KINDS.talk.id}`);
  await expect(page.locator(headings).first()).toContainText('为什么做');
  await page.locator('[data-add=paragraph]').last().click();
  await page.locator('textarea[data-edit]').fill('自己写的一段。');
  await page.locator('[data-act=save]').click();
  await page.goto(`/compose/?paper=${KINDS.year.id}`);
  await expect(page.locator('[data-asked-about]')).toContainText('自己写的和自己摆放的1段留下');
  await expect(page.locator(headings).first()).toContainText('为什么做');
  await page.getByRole('button', { name: '换骨架' }).click();
  await expect(page.locator(headings).first()).toContainText(PAPERS.first.headings[0] ?? '');
  await expect(page.locator('[data-outline]')).toContainText('自己写的一段。');
  await page.locator('[data-undo]').click();
  await expect(page.locator(headings).first()).toContainText('为什么做');
});

test('a phrase that was collected takes its place in the draft, and stays there', async ({ page }) => {
  await page.goto('/phrases/');
  await page.locator('#ending-e1 [data-collect]').click();
  await page.goto(`/compose/?paper=${KINDS.year.id}`);
  const last = page.locator('[data-outline] .is-paragraph');
  await expect(last).toContainText('一年的事说到这里');
  await page.reload();
  await expect(last).toContainText('一年的事说到这里');
});

test('a set of headings is copied as a whole', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/headings/');
  await page.locator('#min-zhu-1 [data-copy]').click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('开门纳谏，件件有声\n当面答复，事事有果\n公开上墙，月月有新');
});

test('one’s own level is remembered: it hides what suits others, but never what a link names', async ({ page }) => {
  await page.goto('/phrases/');
  await page.locator('own-level select').selectOption(LEVEL.id);
  await expect(page.locator(LEVEL.phrase)).toBeHidden();
  await expect(page.locator('own-level')).toContainText('另有1条适合别的单位');
  await page.goto('/wordings/');
  await expect(page.locator('select[name=level]')).toHaveValue(LEVEL.id);
  await expect(page.locator('[data-results] .wording')).toHaveCount(0);
  await page.locator('select[name=slot]').selectOption('method');
  await expect(page).toHaveURL(/slot=method&level=unit/);
  await expect(page.locator('[data-results] .wording')).not.toHaveCount(0);
  await page.goto(FULL.path);
  await expect(page.locator('own-level select')).toHaveValue(LEVEL.id);
  await page.goto(`/phrases/${LEVEL.phrase}`);
  await expect(page.locator(LEVEL.phrase)).toBeVisible();
});

test('the year marks its month, and gives itself to a calendar', async ({ page, request }) => {
  await page.clock.setFixedTime(new Date('2027-07-05T10:00:00+08:00'));
  await page.goto('/calendar/');
  await expect(page.locator('#m7 h2')).toHaveText('7月本月');
  await expect(page.locator('[aria-current=date]')).toHaveText(/^7月/);
  const file = await request.get('/calendar.ics');
  expect(await file.text()).toContain('SUMMARY:夏日送清凉\r\n');
});

test('a form prints on one sheet, with room to write in; a practice leads to it', async ({ page, request }) => {
  await page.goto(FORMS.table.practice);
  await page.locator('#forms').getByRole('link', { name: FORMS.table.title }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.form-sheet tbody tr').last()).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/MediaBox/g)).toHaveLength(1);
  const word = await request.get(FORMS.table.path.replace(/\/$/, '.docx'));
  const xml = new TextDecoder().decode(unzipSync(new Uint8Array(await word.body()))['word/document.xml']);
  expect(xml.match(/<w:gridCol /g)?.length).toBe(2 + FORMS.table.columns);
});

test('what was ticked is ticked on paper', async ({ page }) => {
  for (const [path, list] of [
    [FORMS.checklist.path, '.form-sheet'],
    [FULL.path, '.prose'],
  ] as const) {
    await page.goto(path);
    await page.locator(`${list} .tick`).nth(1).getByRole('checkbox').check();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(`${list} .tick input`).first()).toBeHidden();
    const marks = await page
      .locator(`${list} .tick span`)
      .evaluateAll((all) => all.map((each) => getComputedStyle(each, '::before').content));
    expect(marks.slice(0, 3)).toEqual(['"□ "', '"☑ "', '"□ "']);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('a library without any of it has no door to it', async ({ page, request, guard }) => {
  const origin = originOf(BARE);
  guard.origins.add(origin);
  await page.goto(`${origin}${BARE.base}`);
  await expect(page.locator('footer')).not.toContainText('文种');
  await expect(page.getByRole('link', { name: /^(?:文种|小标题|通用语句|工会年历|表格)/ })).toHaveCount(0);
  for (const path of ['papers/', 'headings/', 'phrases/', 'calendar/', 'forms/', 'calendar.ics'])
    expect((await request.get(`${origin}${BARE.base}${path}`)).status()).toBe(404);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all of it can be read', async ({ page }) => {
    await page.goto('/headings/');
    await page.getByRole('link', { name: new RegExp(`^${FIELD.label}`) }).click();
    await expect(page).toHaveURL(new RegExp(`#${FIELD.id}$`));
    await page.goto('/phrases/');
    await expect(page.locator(LEVEL.phrase)).toBeVisible();
    await expect(page.locator('own-level')).toBeHidden();
    await page.goto('/calendar/');
    await expect(page.locator('#m12')).toContainText('写年度小结');
  });
});
