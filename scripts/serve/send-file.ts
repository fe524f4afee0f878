import { statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import send from 'send';

/** What could not be answered with a file: there is none (404), it may not be asked for so (400, 412, 416), or the disk failed (500). */
export interface Refusal {
  status: number;
  headers?: Record<string, string>;
}

/** What `npm run compress` lays a copy beside. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
};

/** Folders whose files have other names when they have other content: a browser need not ask again (scripts/deploy/README.md). */
const HASHED = /^\/(?:_astro|pagefind\/index|search\/(?:texts|leads))\//;

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The compressed copy that the browser takes, where there is one. @param path that has been decoded */
function compressed(dist: string, path: string, accepts: string): { ending: string; encoding: string } | undefined {
  const copies = [
    { ending: '.br', encoding: 'br' },
    { ending: '.gz', encoding: 'gzip' },
  ];
  const wanted = new Set(
    accepts
      .split(/\s*,\s*/)
      .filter((part) => !/;\s*q=0(?:\.0*)?$/.test(part))
      .map((part) => part.replace(/;.*/, '')),
  );
  return copies.find(({ ending, encoding }) => wanted.has(encoding) && isFile(join(dist, path + ending)));
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/**
 * Answers with a file of a folder as it is now: what has been swapped since the start is followed, no size is remembered.
 * Ranges, conditions and types are the work of `send`.
 * @param path of the request below the folder, without query: `/practices/x/`
 * @param refuse called where there is nothing to send; nothing has been written then
 */
export function sendFile(
  dist: string,
  path: string,
  { request, response, refuse }: { request: IncomingMessage; response: ServerResponse; refuse: (refusal: Refusal) => void },
): void {
  const file = decoded(path)?.replace(/\/$/, '/index.html');
  // A NUL ends a path in some systems and is an error in others; `send` refuses it, and so must the look for a copy.
  const type = file === undefined || file.includes('\0') ? undefined : TYPES[extname(file)];
  const copy =
    file && type && !file.split('/').includes('..') ? compressed(dist, file, String(request.headers['accept-encoding'] ?? '')) : undefined;
  if (type) response.appendHeader('Vary', 'Accept-Encoding');
  if (copy && type) {
    response.setHeader('Content-Type', `${type}; charset=utf-8`);
    response.setHeader('Content-Encoding', copy.encoding);
  }
  const caching = HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
  const target = copy ? path.replace(/\/$/, '/index.html') + copy.ending : path;
  send(request, target, { root: dist, dotfiles: 'ignore', cacheControl: false })
    .on('headers', (answer) => {
      answer.setHeader('Cache-Control', caching);
    })
    .on('directory', () => {
      refuse({ status: 404 });
    })
    .on('error', ({ status, headers }) => {
      if (response.headersSent) response.destroy();
      else {
        for (const name of ['Cache-Control', 'Content-Type', 'Content-Encoding', 'Content-Length', 'Content-Range'])
          response.removeHeader(name);
        refuse({ status, headers });
      }
    })
    .pipe(response);
}
