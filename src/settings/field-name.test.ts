import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldName, fieldNamedIn } from './field-name.ts';

test('an item is counted from 1, and the file itself has a name', () => {
  expect([fieldName(['figures', 0, 'label']), fieldName([])]).toEqual(['figures 第1项 label', '文件内容']);
});

test('what a finding names is found again', () => {
  const path = fc.array(fc.oneof(fc.stringMatching(/^[A-Za-z]+$/), fc.nat(5000)), { maxLength: 5 });
  fc.assert(
    fc.property(path, (parts) => {
      expect(fieldNamedIn(`字段“${fieldName(parts)}”没有填写`)).toEqual(parts);
    }),
  );
  expect(fieldNamedIn('重复的标签编号“a”')).toBeUndefined();
});
