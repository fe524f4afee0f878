import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { OfflineList } from '../../src/offline/offline-list.ts';

/** What offline.json does not list, for nobody keeps it. */
const BESIDE = ['404.html', 'sw.js', 'api/practices.json'];

const sizeOf = (file: string): number | undefined => {
  try {
    return statSync(file).size;
  } catch {
    return undefined;
  }
};

/**
 * Looks whether a built site is all there: its own list, written last, names every page, script and piece of the index with its size.
 * @param base path that the site stands under
 * @returns one message per file that is not there or not as the build wrote it, at most ten
 */
export function missingFrom(dist: string, base: string): string[] {
  let list: OfflineList;
  try {
    list = JSON.parse(readFileSync(join(dist, 'offline.json'), 'utf8')) as OfflineList;
  } catch {
    return ['没有 offline.json：生成到一半就停了'];
  }
  const root = base.replace(/\/*$/, '/');
  const listed = list.files.flatMap(({ url, bytes }) => {
    const inside = url.slice(root.length);
    const path = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
    const size = sizeOf(join(dist, path));
    return size === bytes ? [] : [`${path} ${size === undefined ? '不见了' : `有${size}字节，写出时是${bytes}字节`}`];
  });
  const beside = BESIDE.filter((path) => sizeOf(join(dist, path)) === undefined).map((path) => `${path} 不见了`);
  return [...beside, ...listed].slice(0, 10);
}
