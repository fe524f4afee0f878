import { expect, test } from './guarded.ts';
import { FIELD, FULL } from './entries.ts';
import { SITE } from '../site.ts';
import { PAGES } from './pages.ts';

// What a screen reader is given: the parts that must be there, in their order; a page may hold more between them.

const BANNER = `
- link "跳到正文"
- banner:
  - link "${SITE.name}"
  - link /草稿/
  - navigation "主要栏目":
    - link "做法"
    - link "措辞"
    - link "总结"
  - button "适老模式"
`;

test('the front page: search first, then the fields with their counts', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('body')).toMatchAriaSnapshot(`${BANNER}
- main:
  - heading "${SITE.name}" [level=1]
  - search:
    - searchbox "搜索做法、措辞和总结"
    - button "搜索"
  - heading "从要办的事开始" [level=2]
  - list:
    - listitem:
      - link /^写一份/
  - heading "工作领域" [level=2]
  - list:
    - listitem:
      - link "${FIELD.label}"
      - text: /^\\d+ ?种做法$/
  - heading "按单位类型" [level=2]
  - heading "多地都做的" [level=2]
- contentinfo
`);
});

test('a practice: where one is, what it holds, its sections, figures by row and column', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(PAGES.做法);
  await expect(page.locator('body')).toMatchAriaSnapshot(`${BANNER}
- main:
  - navigation "所在位置":
    - list:
      - listitem:
        - link "首页"
  - article:
    - heading "${FULL.title}" [level=1]
    - list:
      - listitem:
        - link /已实施/
      - listitem:
        - link /^\\d+处来源$/
    - button "收进草稿"
    - link "下载 Word"
    - complementary "本页概况":
      - heading "本页内容" [level=2]
    - heading "这是什么" [level=2]:
      - button "分享“这是什么”"
    - heading "怎么做" [level=2]
    - heading "要点与提醒" [level=2]
    - heading "法律依据与硬规定" [level=2]
    - heading "措辞" [level=2]
    - group:
      - article:
        - paragraph:
          - button "复制"
          - button "收进草稿"
          - link "换个说法"
          - link "分享"
    - heading "数字" [level=2]
    - region "数字表":
      - table:
        - rowgroup:
          - row:
            - columnheader "指标"
            - columnheader "原文写法"
            - columnheader "来源"
        - rowgroup:
          - row:
            - rowheader /^${FULL.figure.label}/
            - cell "${FULL.figure.asWritten}"
    - heading "来源怎么说" [level=2]
    - note
    - heading "来源" [level=3]
    - heading "归在哪里" [level=2]
    - heading "相关做法" [level=2]
- contentinfo
`);
});

test('search: how many results, then each with its title and kind', async ({ page }) => {
  await page.goto(PAGES.搜索结果);
  await expect(page.locator('main')).toMatchAriaSnapshot(`
- main:
  - heading "搜索" [level=1]
  - search:
    - searchbox "搜索做法、措辞和总结": ${FULL.title}
  - status: /^找到\\d+条/
  - group "类型":
    - button /^全部\\d+$/ [pressed]
    - button /^措辞\\d+$/
  - combobox "排序"
  - region "领域"
  - region "单位类型"
  - list:
    - listitem:
      - heading /^${FULL.title} ?， ?做法$/ [level=2]:
        - link "${FULL.title}"
`);
});

test('wordings: filters by name, each wording with what can be done with it', async ({ page }) => {
  await page.goto(PAGES.一类措辞);
  await expect(page.locator('main')).toMatchAriaSnapshot(`
- main:
  - navigation "所在位置"
  - heading [level=1]
  - article:
    - paragraph: /【/
    - paragraph:
      - button "复制"
      - button "收进草稿"
`);
  await page.goto(PAGES.措辞);
  await expect(page.locator('main')).toMatchAriaSnapshot(`
- main:
  - heading "措辞" [level=1]
  - form "筛选措辞":
    - combobox "位置"
    - combobox "领域"
    - combobox "标签"
`);
});

test('the draft: tools, text, what is to be filled in by its plain name, export', async ({ page }) => {
  await page.goto(PAGES.做法);
  await page.locator('#w1 [data-collect]').click();
  await page.goto(PAGES.草稿);
  await expect(page.locator('main')).toMatchAriaSnapshot(`
- main:
  - heading "草稿" [level=1]
  - toolbar "草稿":
    - button "撤销"
    - button "重做" [disabled]
  - region "正文":
    - paragraph:
      - textbox "标题"
    - paragraph:
      - textbox "主送机关"
    - list:
      - listitem:
        - group /^标题“一、/
      - listitem:
        - group /^第1段，第\\d+项，共\\d+项$/:
          - paragraph:
            - button /^填写/
    - paragraph:
      - textbox "附件"
    - paragraph:
      - textbox "署名"
    - paragraph:
      - textbox "日期"
  - heading "待填项" [level=2]
  - list:
    - listitem:
      - textbox "单位"
      - button /^单位，\\d处，去填下一处$/
  - heading "导出" [level=2]
  - paragraph:
    - button "下载 Word"
  - heading "换骨架" [level=2]
`);
});
