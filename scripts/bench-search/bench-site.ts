import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AddressInfo } from 'node:net';
import { sendFile } from '../serve/send-file.ts';

/** A local site over several folders; the first that has a file answers. */
export interface BenchSite {
  origin: string;
  /** What a path costs on the wire from a host that compresses text, in bytes. */
  weigh: (path: string) => number;
  close: () => void;
}

/** Pagefind compresses its own files. */
const COMPRESSED = /\.pf_\w+$|\.pagefind$/;

/** Serves the folders on a free port. */
export async function openBenchSite(folders: readonly string[]): Promise<BenchSite> {
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*/, '');
    const next = (i: number): void => {
      const folder = folders[i];
      const refuse = () => {
        next(i + 1);
      };
      if (folder) sendFile(folder, path, { request, response, refuse });
      else response.writeHead(404).end();
    };
    next(0);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const weights = new Map<string, number>();
  const weigh = (path: string): number => {
    const known = weights.get(path);
    if (known !== undefined) return known;
    const file = folders.map((folder) => join(folder, decodeURIComponent(path))).find((candidate) => existsSync(candidate));
    const body = file && !path.endsWith('/') ? readFileSync(file) : Buffer.alloc(0);
    const weight = COMPRESSED.test(path) ? body.length : gzipSync(body, { level: 9 }).length;
    weights.set(path, weight);
    return weight;
  };
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, weigh, close: () => server.close() };
}
