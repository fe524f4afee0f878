import { hash } from 'node:crypto';
import { withBase } from '../lib/urls.ts';
import { offlinePlace, type OfflineFile } from '../offline/offline-list.ts';

/**
 * How a file of the site stands in offline.json.
 * @param path from the site's root, with forward slashes
 * @param base path that the site stands under
 * @returns undefined where it is not for keeping
 */
export function offlineFile(path: string, content: string | Uint8Array, base: string): OfflineFile | undefined {
  const place = offlinePlace(path);
  if (!place) return undefined;
  const revision = hash('sha256', content, 'base64url').slice(0, 12);
  return { url: withBase(place.address, base), group: place.group, bytes: Buffer.byteLength(content), revision };
}
