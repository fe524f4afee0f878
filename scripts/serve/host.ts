import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { markdownTwin } from './markdown-twin.ts';

/** How a folder is shown. */
export interface HostOptions {
  /** Path that the site stands under, e.g. `/shiwu/`. */
  base?: string;
  /** Whether pages of other origins may read it, as a library that others search along with theirs must allow. */
  shared?: boolean;
}

/**
 * A server that shows a built site as a static host would, its 404 page included.
 * What `npm run compress` has laid beside the files goes out in their place.
 * @param dist folder of the built site
 */
export function host(dist: string, { base = '/', shared = false }: HostOptions = {}): Server {
  const root = base.replace(/\/+$/, '');
  const setHeaders = (response: { setHeader: (name: string, value: string) => unknown }) =>
    shared ? response.setHeader('Access-Control-Allow-Origin', '*') : undefined;
  const files = sirv(dist, { etag: true, dotfiles: false, gzip: true, brotli: true, setHeaders });
  return createServer((request, response) => {
    const path = request.url ?? '/';
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(dist, '404.html')));
    };
    if (!path.startsWith(`${root}/`)) {
      notFound();
      return;
    }
    request.url = markdownTwin(dist, path.slice(root.length), request.headers.accept);
    response.setHeader('Vary', 'Accept');
    files(request, response, notFound);
  });
}
