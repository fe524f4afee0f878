import { expect, test } from 'vitest';
import { reasonOf } from './export-panel.ts';

const MISSING = new TypeError('Failed to fetch dynamically imported module: https://x.example/_astro/to-docx.abc.js');

test('a part that does not come is a new build while there is a network, and the network where there is none', () => {
  expect(reasonOf(MISSING, true)).toMatch(/^网站更新过，请重新载入（草稿已保存）/);
  expect(reasonOf(MISSING, true)).not.toContain('网络断了');
  expect(reasonOf(MISSING, false)).toContain('网络断了');
});

test('any other fault is told as it is', () => {
  expect(reasonOf(new Error('页面太多'), true)).toBe('没有成功：页面太多。可以先复制全文；草稿都在。');
});
