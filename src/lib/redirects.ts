import { parse } from 'yaml';
import { z } from 'zod';
import { redirectSchema, type Redirect } from '../schemas/redirect.ts';

/**
 * Reads content/redirects.yaml.
 * @throws with what is wrong: a malformed item, an address sent on twice, or on to one that has moved itself
 */
export function parseRedirects(yaml: string): Redirect[] {
  const result = z.array(redirectSchema).safeParse(parse(yaml) ?? []);
  if (!result.success) throw new Error(`content/redirects.yaml：${result.error.issues.map(({ message }) => message).join('；')}`);
  const sources = new Set<string>();
  for (const { from } of result.data) {
    if (sources.has(from)) throw new Error(`content/redirects.yaml：${from} 写了两次`);
    sources.add(from);
  }
  const chained = result.data.find(({ to }) => sources.has(to));
  if (chained) throw new Error(`content/redirects.yaml：${chained.from} 转到的 ${chained.to} 自己也改过；请直接写最终的网址`);
  const strayed = result.data.find(({ from, to }) => (from + to).includes('#') && (!to.includes('#') || pageOf(from) !== pageOf(to)));
  if (strayed) throw new Error(`content/redirects.yaml：措辞 ${strayed.from} 只能转到同一页的另一条措辞`);
  return result.data;
}

const pageOf = (path: string) => path.split('#')[0];

/** Ids that the wordings of one practice had before: id now → old ids. */
export function formerWordings(redirects: readonly Redirect[], practice: string): Record<string, string[]> {
  const former: Record<string, string[]> = {};
  for (const { from, to } of redirects) {
    const [page, old] = from.split('#');
    const now = to.split('#')[1];
    if (page === `/practices/${practice}/` && old && now) former[now] = [...(former[now] ?? []), old];
  }
  return former;
}

/** Ids that entries had before: old id → new id. @param kind practices or summaries */
export function formerIds(redirects: readonly Redirect[], kind: 'practices' | 'summaries'): Map<string, string> {
  const idOf = (path: string) => new RegExp(`^/${kind}/([^/]+)/$`).exec(path)?.[1];
  return new Map(
    redirects.flatMap(({ from, to }) => {
      const [former, now] = [idOf(from), idOf(to)];
      return former && now ? [[former, now] as const] : [];
    }),
  );
}
