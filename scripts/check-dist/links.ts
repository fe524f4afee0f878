/** A page of the built site. */
export interface BuiltPage {
  /** File path inside dist, e.g. practices/x/index.html. */
  path: string;
  html: string;
}

const idsOf = (html: string) => new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]));

const hrefsOf = (html: string) =>
  [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'));

/**
 * Every internal link, anchor and file of the built site must exist.
 * @param files all file paths inside dist
 * @param base the site's base path
 * @returns one message per broken link
 */
export function checkLinks(pages: readonly BuiltPage[], files: readonly string[], base: string): string[] {
  const known = new Set(files);
  const ids = new Map(pages.map(({ path, html }) => [path, idsOf(html)]));
  const root = `${base.replace(/\/+$/, '')}/`;

  const complaint = (page: BuiltPage, href: string): string | undefined => {
    if (/^(?:https?:|mailto:|tel:|data:)/.test(href)) return undefined;
    const [address = '', anchor] = href.split('#');
    const target = address.split('?')[0] ?? '';
    if (target !== '' && !target.startsWith(root)) return `不在 ${root} 之下`;
    const inside = target.slice(root.length);
    const file = target === '' ? page.path : inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
    if (!known.has(file)) return '指向不存在的文件';
    return anchor && file.endsWith('.html') && !ids.get(file)?.has(anchor) ? '指向不存在的锚点' : undefined;
  };

  return pages.flatMap((page) =>
    [...new Set(hrefsOf(page.html))].flatMap((href) => {
      const words = complaint(page, href);
      return words ? [`${page.path}：链接 ${href} ${words}`] : [];
    }),
  );
}
