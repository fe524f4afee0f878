import type { Library } from '../../src/content/read-library.ts';
import { draftId } from '../../src/import/draft/draft-id.ts';

/** A file to write, or why there is none. */
export type Made = { path: string; text: string } | { problem: string };

/** The page as a colleague would begin it: every field there, in the schema's order, with what belongs in it. */
function template(
  title: string,
  category: string,
  tags: readonly string[],
  orgType: string,
  slots: readonly string[],
  day: string,
): string {
  const wordings = slots
    .slice(0, 3)
    .map((slot, i) => `  - id: w${i + 1}\n    slot: ${slot}\n    text: 待写：45—130字，因单位而异的写成【单位】【人数】这样的待填项。\n`);
  return `---
title: ${title}
# 一句话：谁做什么、为了什么。
summary: 待写：一句话说清谁做什么、为了什么。
# categories.yaml 的编号。
category: ${category}
# 2—6个，vocabulary.yaml 的编号，第一个最贴切。
tags: [${tags.join(', ')}]
# org-types.yaml 的名称。
orgTypes: [${orgType}]
# 干部怎样称呼、搜索它。
aliases: [${title}工作]
# 已实施、计划、主张：正文的步骤靠什么站得住。
evidence: 主张
# 总结的编号和小标题：- { summary: 编号, section: 小标题 }
sources: []
figures: []
wordings:
${wordings.join('')}# 至少两个相关做法的编号。
related: []
revised: ${day}
draft: true
---

## 这是什么

待写：一段，讲清它是什么、管什么用、什么时候用。

## 怎么做

1. 待写：先写要做的事，再写要点，同事照着就能做。
2. 待写。
3. 待写。

## 要点与提醒

- 待写：容易在哪里出错，要找谁一起办。

## 来源怎么说

- 待写：谁做的、结果如何；每个数字照原文写法。
`;
}

/**
 * A new practice as a draft, under a free id in pinyin.
 * @param day YYYY-MM-DD, the day of revision
 * @returns the file below content/, or what is in the way and what to do
 */
export function newPractice(title: string, library: Library, day: string): Made {
  const id = draftId(title);
  const path = `content/practices/${id}.mdx`;
  const same = library.practices.find(({ data, id: other }) => data.title === title || data.aliases.includes(title) || other === id);
  if (same)
    return {
      problem: `${same.file} 已经是“${same.data.title}”${same.data.title === title ? '' : `，“${title}”是它的别名或同样的拼音`}；改它，或换一个标题。`,
    };
  if (library.ids.practices.has(id)) return { problem: `${path} 已经有了，没有覆盖；换一个标题。` };
  const category = library.categories?.items[0]?.id ?? 'ling-yu';
  const own = library.terms?.items.filter((term) => term.category === category).map((term) => term.id) ?? [];
  const orgType = library.orgTypes?.items[0]?.label ?? '企业工会';
  const slots = library.slots?.items.map(({ label }) => label) ?? [];
  return { path, text: template(title, category, own.slice(0, 2), orgType, slots, day) };
}
