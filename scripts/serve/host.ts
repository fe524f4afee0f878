import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { markdownTwin } from './markdown-twin.ts';
import { sendFile, type Refusal } from './send-file.ts';

/** How a folder is shown. */
export interface HostOptions {
  /** Path that the site stands under, e.g. `/shiwu/`. */
  base?: string;
  /** Whether pages of other origins may read it, as a library that others search along with theirs must allow. */
  shared?: boolean;
}

function plain(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers });
  response.end(`${status}\n`);
}

/** The site's own page for what is not there; while a build is being swapped in there is none for a moment. */
function notFoundPage(dist: string): Buffer {
  try {
    return readFileSync(join(dist, '404.html'));
  } catch {
    return Buffer.from('404\n');
  }
}

/** Whether a path without its slash names a page, so that the slash is added as hosts do. */
function isPage(dist: string, path: string): boolean {
  try {
    return statSync(join(dist, decodeURIComponent(path), 'index.html')).isFile();
  } catch {
    return false;
  }
}

/**
 * A server that shows a built site as a static host would, its 404 page included. No request ends it, and a new build is shown
 * as soon as it stands there. What `npm run compress` has laid beside the files goes out in their place.
 * @param dist folder of the built site
 */
export function host(dist: string, { base = '/', shared = false }: HostOptions = {}): Server {
  const root = base.replace(/\/+$/, '');
  return createServer((request, response) => {
    // A reader who goes away in the middle of an answer is no fault of the server.
    response.on('error', () => undefined);
    if (shared) response.setHeader('Access-Control-Allow-Origin', '*');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      plain(response, 405, { Allow: 'GET, HEAD' });
      return;
    }
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    const notFound = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(request.method === 'HEAD' ? undefined : notFoundPage(dist));
    };
    if (path !== root && !path.startsWith(`${root}/`)) {
      notFound();
      return;
    }
    const inside = path.slice(root.length);
    const refuse = ({ status, headers }: Refusal): void => {
      // Two slashes at the beginning would lead to another host.
      if (status === 404 && !inside.endsWith('/') && !inside.startsWith('//') && isPage(dist, inside))
        plain(response, 301, { Location: `${path}/${query === undefined ? '' : `?${query}`}` });
      else if (status === 404 || status === 403) notFound();
      else plain(response, status, headers);
    };
    response.setHeader('Vary', 'Accept');
    sendFile(dist, markdownTwin(dist, inside, request.headers.accept), { request, response, refuse });
  });
}
