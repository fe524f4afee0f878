import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BuiltPage } from './links.ts';
import { PAGE_KINDS, pageKind, type PageKind } from './page-kind.ts';

/** What a reader fetches before a page can be read. */
export interface PageWeight {
  path: string;
  kind: PageKind;
  /** HTML and stylesheets, gzipped each for itself, in bytes. */
  read: number;
  /** Requests until it can be read: the page, its stylesheets, scripts that block. */
  requests: number;
  /** Scripts that load with the page: those it names, those it asks for ahead, and all that they import at once; gzipped, in bytes. None of them blocks. */
  scripts: number;
  faults: string[];
}

export const KB = 1024;
const MAX_REQUESTS = 3;

/**
 * Upper limits in bytes, gzip. HTML and CSS together; scripts beside them. Those of scripts stand just above what each kind asked for on
 * 28 November 2026 (10.1, 13.2, 12.3, 13.4, 38.1, 50 and 11.6 KB), so that none grows unseen; 6 KB of each are what all pages share. The
 * search asked for 39.56 KB a day later: what is known of a word is gathered when it is asked for, which saves 25 ms before the first
 * results (src/search/README.md), late results wait for a press that is on its way, and a piece that cannot be read is left to the engine;
 * 39.7 since what the reader is about to press stays where it is while the list gets its text.
 * The composer asked for 50.1 KB the same day: what is typed while a saving is on its way is not lost with the page.
 */
export const BUDGETS: Record<PageKind, { read: number; scripts: number }> = {
  首页: { read: 35 * KB, scripts: 10.5 * KB },
  做法: { read: 20 * KB, scripts: 13.5 * KB },
  总结: { read: 35 * KB, scripts: 12.5 * KB },
  列表: { read: 35 * KB, scripts: 13.5 * KB },
  搜索: { read: 35 * KB, scripts: 39.8 * KB },
  起草: { read: 35 * KB, scripts: 50.2 * KB },
  其他: { read: 35 * KB, scripts: 12 * KB },
};

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/** What a built module imports at once; `import()` waits until it is asked for. */
const IMPORTED = /\b(?:import|from)\s*["']([^"']+\.js)["']/g;

/** The scripts at some addresses and all that they import, each once. */
function withImported(addresses: readonly string[], textOf: (address: string) => string): string[] {
  const all = new Set<string>();
  const add = (address: string) => {
    if (all.has(address)) return;
    all.add(address);
    for (const [, path = ''] of textOf(address).matchAll(IMPORTED)) add(posix.join(posix.dirname(address), path));
  };
  addresses.forEach(add);
  return [...all];
}

/** Weighs pages of one built site. @param read gives a file of the site by its address, e.g. `/_astro/x.css` */
export function weigher(read: (address: string) => Buffer): (page: BuiltPage) => PageWeight {
  const sizes = new Map<string, number>();
  const size = (address: string) => {
    const known = sizes.get(address) ?? gzipSync(read(address)).length;
    sizes.set(address, known);
    return known;
  };
  const sum = (addresses: (string | undefined)[]) => addresses.reduce((total, address) => total + (address ? size(address) : 0), 0);

  return ({ path, html }) => {
    const tags = html.match(/<(?:link|script|img)\b[^>]*>/g) ?? [];
    const sheets = tags.filter((tag) => attribute(tag, 'rel') === 'stylesheet').map((tag) => attribute(tag, 'href'));
    const scripts = tags.filter((tag) => tag.startsWith('<script') && attribute(tag, 'src'));
    const ahead = tags.filter((tag) => attribute(tag, 'rel') === 'modulepreload').map((tag) => attribute(tag, 'href'));
    const named = [...scripts.map((tag) => attribute(tag, 'src')), ...ahead].filter((address) => address !== undefined);
    const blocking = scripts.filter((tag) => attribute(tag, 'type') !== 'module' && !/\s(?:defer|async)\b/.test(tag));
    const unsized = tags.filter((tag) => tag.startsWith('<img') && !(attribute(tag, 'width') && attribute(tag, 'height')));
    return {
      path,
      kind: pageKind(path),
      read: gzipSync(html).length + sum(sheets),
      requests: 1 + sheets.length + blocking.length,
      scripts: sum(withImported(named, (address) => read(address).toString('utf8'))),
      faults: [
        ...blocking.map((tag) => `脚本会挡住显示：${tag}`),
        ...unsized.map((tag) => `图片没有写明宽高，载入时版面会跳动：${tag}`),
        ...(/\.(?:woff2?|ttf|otf)\b/.test(html) ? ['引用了网络字体'] : []),
      ],
    };
  };
}

export const kb = (bytes: number) => `${(bytes / KB).toFixed(1)} KB`;

/** Holds weighed pages against their budgets. @returns one message per page and fault */
export function checkWeights(weights: readonly PageWeight[]): string[] {
  return weights.flatMap(({ path, kind, read, requests, scripts, faults }) => {
    const limit = BUDGETS[kind];
    return [
      ...faults.map((words) => `${path}：${words}`),
      ...(read > limit.read ? [`${path}：网页和样式共${kb(read)}，${kind}页的上限是${kb(limit.read)}`] : []),
      ...(scripts > limit.scripts ? [`${path}：脚本共${kb(scripts)}，${kind}页的上限是${kb(limit.scripts)}`] : []),
      ...(requests > MAX_REQUESTS ? [`${path}：要${requests}个请求才能读，上限是${MAX_REQUESTS}个`] : []),
    ];
  });
}

/** The heaviest page of each kind, for the report. @returns one line per kind that occurs */
export function heaviest(weights: readonly PageWeight[]): string[] {
  return PAGE_KINDS.flatMap((kind) => {
    const own = weights.filter((weight) => weight.kind === kind);
    const most = own.reduce<PageWeight | undefined>((max, weight) => (max && max.read >= weight.read ? max : weight), undefined);
    const scripts = Math.max(0, ...own.map((weight) => weight.scripts));
    return most
      ? [`${kind}页最重${kb(most.read)}（上限${kb(BUDGETS[kind].read)}，${most.requests}个请求，脚本至多${kb(scripts)}）：${most.path}`]
      : [];
  });
}
