import type { Redirect } from '../schemas/redirect.ts';

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
