import { parseHTML } from 'linkedom';
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Parsers } from './read/parsers.ts';

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).freeze();

/** The parsers for where there is no DOMParser. */
export const libraryParsers: Parsers = {
  page: (html) => parseHTML(html).document,
  markdown: (text) => markdown.parse(text),
};
