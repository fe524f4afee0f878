import { describe, expect, test } from 'vitest';
import { bodyHtml } from './body-html.ts';
import { lawFinder } from './law-finder.ts';
import { parseMdx } from './parse-mdx.ts';

const data = {
  title: '中华人民共和国工会法',
  short: '工会法',
  aliases: [],
  kind: '法律' as const,
  about: '说明',
  provisions: [{ article: 21, kind: '义务' as const, says: '规定', binds: ['工会' as const], tags: [] }],
};
const laws = lawFinder([{ id: 'gong-hui-fa', data }]);
const html = (body: string) => bodyHtml(parseMdx(body), { laws, base: '/ku/' });

describe('bodyHtml', () => {
  test('gives headings anchors, articles and entries their links under the base path', () => {
    expect(html('## 这是什么\n\n按《工会法》第二十一条，见[另一条](/practices/a/)。')).toBe(
      '<h2 id="what">这是什么</h2>\n<p>按<a href="/ku/laws/gong-hui-fa/#a21">《工会法》第二十一条</a>，见<a href="/ku/practices/a/">另一条</a>。</p>',
    );
  });

  test('marks steps and sets boxes before the points', () => {
    const page = html('## 怎么做\n\n1. （计划）做**甲**。\n\n## 要点与提醒\n\n- 记住乙。');
    expect(page).toContain('<li><span class="step-mark">（计划）</span>做<strong>甲</strong>。</li>');
    expect(page).toContain('<li><label class="tick"><input type="checkbox"><span>记住乙。</span></label></li>');
  });

  test('shows a doubt with its label, whether it stands alone or in a line', () => {
    const shown = '<div class="doubt" role="note"><span class="doubt-label">存疑</span>';
    expect(html('<Doubt>\n\n数字不符。\n\n</Doubt>')).toBe(`${shown}<p>数字不符。</p></div>`);
    expect(html('句中<Doubt>不符</Doubt>。')).toContain(`${shown}不符</div>`);
  });

  test('text that looks like markup stays text, and code does not run', () => {
    expect(html('用 \\<b> 和 \\{1 + 1} & 别的')).toBe('<p>用 &#x3C;b> 和 {1 + 1} &#x26; 别的</p>');
    expect(html('前{globalThis.process.exit(1)}后')).toBe('<p>前后</p>');
    expect(html("export const a = 1;\n\nimport b from 'b';\n\n正文")).toBe('<p>正文</p>');
  });

  test('leaves the tree as it was', () => {
    const tree = parseMdx('## 怎么做\n\n1. （计划）做。');
    const before = JSON.stringify(tree);
    bodyHtml(tree, { laws, base: '/' });
    expect(JSON.stringify(tree)).toBe(before);
  });
});
