/** The kinds of page that have a layout and a budget of their own. */
export const PAGE_KINDS = ['首页', '做法', '总结', '列表', '搜索', '起草', '其他'] as const;

export type PageKind = (typeof PAGE_KINDS)[number];

const LISTINGS =
  /^(?:practices|summaries|categories|tags|wordings|figures|laws|limits|org-types|evidence|papers|headings|phrases|calendar|forms)\//;

/**
 * What kind of page a built file is.
 * @param path file path inside dist, e.g. practices/x/index.html
 */
export function pageKind(path: string): PageKind {
  if (path === 'index.html') return '首页';
  // Later pages of a list.
  if (/\/\d+\/index\.html$/.test(path)) return '列表';
  if (/^practices\/[^/]+\/index\.html$/.test(path)) return '做法';
  if (/^summaries\/[^/]+\/index\.html$/.test(path)) return '总结';
  if (LISTINGS.test(path)) return '列表';
  if (path.startsWith('search/')) return '搜索';
  return /^(?:compose|import)\//.test(path) ? '起草' : '其他';
}
