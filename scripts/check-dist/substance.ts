import { Parser } from 'htmlparser2';
import type { BuiltPage } from './links.ts';

/** What a page says beyond its head. */
export interface Substance {
  path: string;
  /** Pages that come from one route, e.g. `wordings/…/`. */
  type: string;
  /** Characters of text without white space, and links. */
  text: number;
  links: number;
}

/** What stands above the content of every page, or is in nobody's sight where no script runs. */
const isHead = (name: string, { class: names = '', 'aria-label': label = '' }: Record<string, string>): boolean =>
  name === 'h1' || /(?:^|\s)page-head(?:\s|$)/.test(names) || (name === 'nav' && label === '所在位置');
const isUnseen = (name: string, attributes: Record<string, string>): boolean =>
  'hidden' in attributes || /^(?:script|style|template)$/.test(name);

/** The route of a built page as far as its address tells: the first folder stays, what lies below is `*`; later pages of a list are of its route. */
export function pageType(path: string): string {
  const [first = '', ...below] = path.replace(/(?:(?<=\/)\d+\/)?index\.html$/, '').split('/');
  return [first, ...below.map((part) => (part === '' ? '' : '*'))].join('/') || '/';
}

/** Counts what the main part of a page holds beside its head. */
export function substanceOf({ path, html }: BuiltPage): Substance {
  const found: Substance = { path, type: pageType(path), text: 0, links: 0 };
  let inMain = false;
  /** Depth inside the element that does not count; 0 outside of one. */
  let passed = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'main') inMain = true;
      else if (inMain && (passed > 0 || isHead(name, attributes) || isUnseen(name, attributes))) passed += 1;
      else if (inMain && name === 'a' && attributes['href']) found.links += 1;
    },
    ontext(text) {
      if (inMain && passed === 0) found.text += text.replace(/\s/g, '').length;
    },
    onclosetag(name) {
      if (name === 'main') inMain = false;
      else if (inMain && passed > 0) passed -= 1;
    },
  });
  parser.end(html);
  return found;
}

/** A page that is there but says nothing is refused: a title and its sentence are a promise. @returns one message per page */
export const checkSubstance = (pages: readonly Substance[]): string[] =>
  pages
    .filter(({ text, links }) => text === 0 && links === 0)
    .map(({ path }) => `${path}：除了标题什么也没有。看它的布局和组件是否真的拿到了内容`);

/** The pages that say least, by type, for the report. @returns one line per type */
export function leastSubstance(pages: readonly Substance[]): string[] {
  const types = [...Map.groupBy(pages, ({ type }) => type)].sort(([a], [b]) => (a < b ? -1 : 1));
  const least = (group: readonly Substance[], of: 'text' | 'links') => group.reduce((min, page) => (page[of] < min[of] ? page : min));
  return types.map(([type, group]) => {
    const [text, links] = [least(group, 'text'), least(group, 'links')];
    return `${type}（${group.length}页）最少${text.text}字（${text.path}）、${links.links}个链接（${links.path}）`;
  });
}
