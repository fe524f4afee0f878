import { expect, test } from 'vitest';
import { plainPage } from './plain-pages.ts';

test('a plain page holds title, summary, body, figures and wordings of the practice, and no element of ours', () => {
  const page = plainPage(`---
title: 金秋助学
summary: 给困难职工子女发助学金。
figures:
  - { label: 资助, asWritten: 12人 }
wordings:
  - { id: w1, text: 资助【人数】人。 }
---

## 这是什么

发助学金。

<Doubt>

数字不符。

</Doubt>
`);
  expect(page).toMatch(/^---\ntitle: 金秋助学\ndescription: 给困难职工子女发助学金。\n---\n\n## 这是什么\n/);
  for (const text of ['发助学金。', '数字不符。', '## 数字\n\n- 资助：12人', '## 措辞\n\n- 资助【人数】人。']) expect(page).toContain(text);
  expect(page).not.toContain('Doubt');
});
