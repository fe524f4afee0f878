import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { knowledgePackage } from '../../src/markdown/knowledge-package.ts';
import { llmsTxt } from '../../src/markdown/llms-txt.ts';
import { fixtureSite } from './fixture-site.ts';

const { view, files } = await fixtureSite();
const twin = (path: string) => files.get(path) ?? '';
const practice = twin('practices/hai-yan-zhu-xue.md');
const SITE = 'https://binhai.example.org';

describe('the Markdown of a practice', () => {
  test('says where it stands, under which licence, and that figures need their source', () => {
    expect(practice).toMatch(/^# 海燕助学\n\n> 出自滨海工会做法库：<https:\/\/binhai\.example\.org\/practices\/hai-yan-zhu-xue\/>/);
    expect(practice).toContain('许可：CC BY-SA 4.0');
    expect(practice).toContain('引用数字必须带出处');
  });

  test('has evidence, steps with the line that explains their marks, doubts, figures and sources', () => {
    expect(practice).toContain('- 依据：已实施（来源写明已经做过）');
    expect(practice).toContain('步骤前不标的，来源已做；（一般做法）不出自来源，是补充的通行做法。\n\n1. 筹钱。（一般做法）');
    expect(practice).toContain('> 存疑：滨海原文“发放助学金”后面的金额脱落，每人多少无从得知。');
    expect(practice).toMatch(
      /\| 累计发放助学金 \| 21\.5万元 \| 215000元 \| 四年 \| \[[^\]]+\]\(https:\/\/binhai\.example\.org\/summaries\/binhai-city-annual\/\) \|/,
    );
    expect(practice).toMatch(/“四 下半年计划”一节；单位：.+；程度：计划/);
  });

  test('keeps the slots of wordings open, and lists every wording under its place', () => {
    expect(practice).toMatch(/### 成效\n\n- 本年资助【人数】人、发放【金额】/);
    for (const { text } of view.practices.find(({ id }) => id === 'hai-yan-zhu-xue')?.wordings ?? []) expect(practice).toContain(text);
  });

  test('keeps the markup of its body', () => {
    expect(practice).toContain(`- 与[夏日送清凉](${SITE}/practices/xia-ri-song-qing-liang/)等实事分开记账。`);
  });
});

test('no twin has a link from the root or an empty one', () => {
  for (const [path, text] of files) if (path.endsWith('.md')) expect(text.match(/\]\((?:\/[^)]*|)\)/), path).toBeNull();
});

test('nothing is left unfilled', () => {
  for (const [path, text] of files) if (path.endsWith('.md')) expect(text, path).not.toMatch(/undefined|\[object|NaN/);
});

test('a law says that it restates, and names what an article binds', () => {
  const law = twin('laws/bin-hai-gong-hui-tiao-li.md');
  expect(law).toContain('条款是本库的复述');
  expect(law).toMatch(/## 第\S+条\n\n- .+，约束/);
});

test('a form has what is to be filled, and where its items come from', () => {
  expect(twin('forms/ti-an-deng-ji.md')).toMatch(/## 各项出自\n\n- \[/);
});

test('llms.txt lists every practice, summary, law, paper and form once', () => {
  const list = llmsTxt(view);
  for (const path of files.keys()) if (path.endsWith('.md')) expect(list.split(`(${SITE}/${path})`).length, path).toBe(2);
});

test('the package has all of them, with licence and rule, and the same bytes each time', async () => {
  const zip = await knowledgePackage(view);
  const names = unzipSync(zip);
  for (const [path, text] of files) if (path.endsWith('.md')) expect(strFromU8(names[path] ?? new Uint8Array())).toBe(text);
  expect(strFromU8(names['README.md'] ?? new Uint8Array())).toMatch(/CC BY-SA 4\.0[\s\S]+引用数字必须带出处/);
  expect(await knowledgePackage(view)).toEqual(zip);
});
