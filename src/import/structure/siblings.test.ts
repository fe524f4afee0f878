import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toRawBlocks } from './blocks.ts';

const numbered = fc.constantFrom(
  (n: number) => `${n}、`,
  (n: number) => `（${'一二三四五六七八'[n - 1]}）`,
  (n: number) => `${'一二三四五六七八'[n - 1]}、`,
  (n: number) => `${'①②③④⑤⑥⑦⑧'[n - 1]}`,
);
const entry = fc.constantFrom(
  '健全制度',
  '健全制度。',
  '健全制度；',
  '工会班子踏实，成绩突出。特别是新一届班子。',
  '为了规范职代会工作，保障职工民主权利，制定条例，各部门各车间都应当遵照执行，不得擅自变更，并由工会监督检查。',
);

test('items of one list are all headings or all items', () => {
  fc.assert(
    fc.property(numbered, fc.array(entry, { minLength: 3, maxLength: 8 }), (mark, entries) => {
      const lines = [
        { text: '今年以来，工会围绕中心工作，组织职工学习培训，职工满意度有所提高。', line: 1 },
        ...entries.map((text, index) => ({ text: mark(index + 1) + text, line: index + 2 })),
        { text: '今年以来，工会围绕中心工作，组织职工学习培训，职工满意度有所提高。', line: 99 },
      ];
      const blocks = toRawBlocks(lines);
      const kinds = entries.map((_, index) =>
        blocks.some((block) => 'heading' in block && block.heading.line === index + 2) ? 'heading' : 'item',
      );
      expect(new Set(kinds).size).toBe(1);
    }),
  );
});
