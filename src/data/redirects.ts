import { formerIds } from '../lib/redirects.ts';
import { getSource } from './source.ts';

/** Addresses that have moved. */
export const getRedirects = () => getSource().redirects;

/** Static paths of an entry's files: under its id, and under those that it had before. */
export function withFormerIds<P extends { params: { id: string } }>(kind: 'practices' | 'summaries', paths: P[]): P[] {
  const byId = new Map(paths.map((path) => [path.params.id, path]));
  const former = [...formerIds(getRedirects(), kind)].flatMap(([id, now]) => {
    const path = byId.get(now);
    return path ? [{ ...path, params: { id } }] : [];
  });
  return [...paths, ...former];
}
