import { describe, expect, test } from 'vitest';
import { checkCss } from './css-floor.ts';

describe('checkCss', () => {
  test.each([
    ['a { &:hover { color: red } }', '嵌套'],
    ['a { b { color: red } }', '嵌套规则'],
    ['@layer base { a { color: red } }', '@layer'],
    ['@container (width > 1px) { a { color: red } }', '@container'],
    ['@media (width >= 40em) { a { color: red } }', '范围写法'],
    ['a:is(b) { color: red }', ':is()'],
    ['a:not(b, c) { color: red }', ':not()'],
    ['a { color: oklch(50% 0.1 20) }', '颜色函数'],
    ['a { inset: 0 }', 'inset'],
    ['a { margin-inline: auto }', '逻辑属性简写'],
    ['a { display: flex; gap: 1rem }', '弹性布局里的 gap'],
    ['a { height: 100dvh }', '视口单位'],
    ['a { aspect-ratio: 1 }', 'aspect-ratio'],
  ])('tells of %s', (css, words) => {
    expect(checkCss('x.css', css).join()).toContain(words);
  });

  test.each([
    'a { display: grid; gap: 1rem; text-autospace: normal }',
    '@media (min-width: 64em) { a:not(.b) { color: #fff } }',
    '@supports (inset: 0) { a { inset: 0 } }',
    'a { -webkit-text-emphasis: filled dot; text-emphasis: filled dot; height: calc(100vh - 3rem) }',
  ])('has nothing against %s', (css) => {
    expect(checkCss('x.css', css)).toEqual([]);
  });
});
