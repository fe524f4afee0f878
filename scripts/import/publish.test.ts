import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-library.ts';
import { fixtureLibrary } from '../../src/content/fixture-library.ts';
import { draftMdx } from '../../src/import/draft/draft-mdx.ts';
import { fixtureImporter } from '../../src/import/fixture-importer.ts';
import { formatIssue } from '../../src/settings/issue.ts';

const FILE = 'content/summaries/qing-he-chang.mdx';
const TEXT = `青河厂工会工作总结

一、走访慰问

工会干部深入车间班组逐户走访困难职工家庭，现场解决实际问题。看望了生病的王小明师傅。

二、技能比武

工会组织职工学习培训，开展技能比武，丰富文体生活，职工满意度有所提高，队伍凝聚力增强，XX车间获一等奖
`;

/** The draft of the text as an editor publishes it, after some changes of the body. */
function published(change: (mdx: string) => string = (mdx) => mdx): string {
  const [piece] = fixtureImporter(new TextEncoder().encode(TEXT), '青河.txt').value;
  return change(
    draftMdx(piece!, '2026-11-20')
      .replace(/summary: .*/, 'summary: 青河厂工会一年里走访困难职工、组织技能比武。')
      .replace(/orgType: .*/, 'orgType: 企业工会')
      .replace('draft: true', 'draft: false'),
  );
}
const USED = (text: string): string =>
  text.replace(
    '{ summary: rui-jin, section: 一 帮扶 }\n',
    '{ summary: rui-jin, section: 一 帮扶 }\n  - { summary: qing-he-chang, section: 一、走访慰问 }\n',
  );

/** What the check says of the published draft. @param report whether the report is still there */
function told(text: string, report = false): string[] {
  const files = fixtureLibrary().map((file) => (file.path === 'content/practices/jin-qiu.mdx' ? { ...file, text: USED(file.text) } : file));
  const all = [...files, { path: FILE, text }, ...(report ? [{ path: FILE.replace('.mdx', '.report.md'), text: '# 导入报告' }] : [])];
  return checkContent(all)
    .map(formatIssue)
    .filter((issue) => issue.includes('qing-he-chang'));
}

describe('content:check', () => {
  test('refuses a draft that is published as it was imported, and tells how to go on', () => {
    const issues = told(published(), true);
    for (const rule of ['copied-source', 'unmasked-name', 'leftover-report', 'raw-defect'])
      expect(issues.join('\n')).toMatch(new RegExp(`${FILE}:\\d+ .*修改：.*\\[${rule}\\]`));
    expect(issues.find((issue) => issue.includes('unmasked-name'))).toContain('“王小明”');
  });

  test('lets it pass once it is told in other words', () => {
    const restated = published((mdx) =>
      mdx
        .replace(/^工会干部.*$/m, '干部到各班组挨户看望困难职工，也看望了一名住院职工，当场办事。')
        .replace(/^工会组织.*$/m, '办过一次比武，一个车间得了头名。')
        .replace(/^defects:\n(?: {2}- .*\n)+/m, 'defects: []\n'),
    );
    expect(told(restated)).toEqual([]);
  });

  test('a word that is no name is let through by deleting its print', () => {
    const draft = published();
    const print = /从 sourcePrints 的 names 里删去 ([\w-]{6})/.exec(told(draft).join('\n'))?.[1] ?? '';
    expect(told(draft.replace(new RegExp(`^ *- ${print}\n`, 'm'), '').replace(/names:\n(?! *-)/, 'names: []\n')).join('\n')).not.toContain(
      'unmasked-name',
    );
  });

  test('a summary that no practice lists is refused', () => {
    const files = [...fixtureLibrary(), { path: FILE, text: published() }];
    expect(checkContent(files).map(formatIssue).join('\n')).toContain('sources: [{ summary: qing-he-chang, section: 小标题 }]');
  });
});
