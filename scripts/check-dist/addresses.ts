/** Files beside the pages that name addresses of the site: feed, sitemap, open data, Markdown. */
export interface AddressFile {
  path: string;
  text: string;
}

const XML_ADDRESS = /<(?:loc|link|guid[^>]*)>([^<]+)<\/(?:loc|link|guid)>/g;
const JSON_ADDRESS = /"url":\s*"([^"]+)"/g;

/** Of an inline link or an autolink (CommonMark 0.31 §6.3, §6.5); our own files have no other kind. */
const MARKDOWN_ADDRESS = /(?:\]\(|<(?=https?:))([^)>\s]+)[)>]/g;

const patternOf = (path: string) => (path.endsWith('.xml') ? XML_ADDRESS : path.endsWith('.json') ? JSON_ADDRESS : MARKDOWN_ADDRESS);

const addressesOf = ({ path, text }: AddressFile) => [...text.matchAll(patternOf(path))].map((match) => match[1] ?? '');

/**
 * Every address in feed, sitemap, open data and Markdown must be a file of the site.
 * @param files all file paths inside dist
 * @param site e.g. https://union-practice.example
 * @param base the site's base path
 * @returns one message per address that leads nowhere, and per file that names none though it is not empty
 */
export function checkAddresses(named: readonly AddressFile[], files: readonly string[], site: string, base: string): string[] {
  const known = new Set(files);
  const root = `${base.replace(/\/+$/, '')}/`;
  const leadsNowhere = (address: string) => {
    const path = (address.startsWith(site) ? address.slice(site.length) : address).split(/[?#]/)[0] ?? '';
    if (!path.startsWith(root)) return true;
    const inside = path.slice(root.length);
    return !known.has(inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside);
  };
  return named.flatMap((file) => {
    const addresses = addressesOf(file);
    // A list may be empty, where a library has no laws; a file that says more names addresses.
    if (addresses.length === 0 && file.text.trim() !== '[]' && !/vocabulary/.test(file.path)) return [`${file.path}：没有列出任何地址`];
    return [...new Set(addresses.filter(leadsNowhere))].map((address) => `${file.path}：地址 ${address} 指向不存在的文件`);
  });
}

/**
 * Pages, and lists that go out into the world, name no host while the site has none of its own.
 * @param site the address that stands in for it
 */
export const checkNoHost = (lists: readonly AddressFile[], site: string): string[] =>
  lists
    .filter(({ text }) => text.includes(site))
    .map(
      ({ path }) =>
        `${path}：写着 ${site}，那不是本站的网址。用 SITE_URL=https://… 生成，或看 src/lib/absolute-url.ts、src/integrations/hostless-lists.ts`,
    );

/** Addresses outside the site that pages link to. @returns distinct addresses, sorted */
export function externalLinks(pages: readonly { html: string }[]): string[] {
  const found = pages.flatMap(({ html }) => [...html.matchAll(/<a\s[^>]*href="(https?:[^"]+)"/g)].map((match) => match[1] ?? ''));
  return [...new Set(found)].sort();
}
