import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Reads a file of a built site. @param path below its root, e.g. `api/index.json` @throws where it cannot be had */
export type SiteReader = (path: string) => Promise<Uint8Array>;

/** A site that does not answer within this is told as such; an assistant's own patience is about a minute. */
const PATIENCE_MS = 20_000;

/** @param where a folder with a built site, or the address of a site, e.g. https://ku.example.org/gonghui/ */
export function siteReader(where: string): SiteReader {
  if (!/^https?:\/\//.test(where)) return (path) => readFile(join(where, path));
  const root = where.endsWith('/') ? where : `${where}/`;
  return async (path) => {
    const answer = await fetch(new URL(path, root), { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!answer.ok) throw new Error(`${new URL(path, root).href}：HTTP ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  };
}
