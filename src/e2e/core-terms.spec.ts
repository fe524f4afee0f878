import { expect, test } from './guarded.ts';

/** The terms that cadres type most, and a page that must be among the first three. */
const CORE_TERMS: [string, string[]][] = [
  ['金秋助学', ['jin-qiu-zhu-xue']],
  ['厂务公开', ['chang-wu-gong-kai']],
  ['工资集体协商', ['gong-zi-ji-ti-xie-shang']],
  ['职代会', ['zhi-dai-hui-zhi-du']],
  [
    '劳模',
    [
      'lao-mo-ping-xuan-biao-zhang',
      'lao-mo-dian-zi-dang-an',
      'lao-mo-jing-shen-xuan-chuan',
      'lao-mo-yan-xu-guan-li',
      'lao-mo-gong-kai-ping-xuan',
    ],
  ],
  ['送温暖', ['song-wen-nuan']],
  ['合理化建议', ['he-li-hua-jian-yi']],
  ['群监员', ['qun-jian-wang-luo', 'an-quan-xin-xi-zhan']],
  ['会员评家', ['hui-yuan-ping-jia']],
  ['师带徒', ['shi-dai-tu']],
];

test('the core terms find their practice in the first three', async ({ page }) => {
  await page.goto('/search/');
  for (const [query, wanted] of CORE_TERMS) {
    const urls = await page.evaluate(async (text) => {
      const element = document.querySelector('site-search') as HTMLElement & { search: (query: string) => Promise<{ url: string }[]> };
      return (await element.search(text)).map(({ url }) => url);
    }, query);
    const ids = [...new Set(urls.map((url) => /\/(?:practices|summaries)\/([a-z0-9-]+)\//.exec(url)?.[1] ?? ''))].slice(0, 3);
    expect(
      ids.some((id) => wanted.includes(id)),
      `${query}: ${ids.join(', ')}`,
    ).toBe(true);
  }
});
