import { toChineseNumber } from './chinese-number.ts';

/** Anchor of an article on its law's page: `a21`. */
export const articleAnchor = (article: number): string => `a${article}`;

/** An article as papers cite it: 第二十一条, 第二十一条第二款. */
export const articleName = (article: number, paragraph?: number): string =>
  `第${toChineseNumber(article)}条${paragraph === undefined ? '' : `第${toChineseNumber(paragraph)}款`}`;
