import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { host } from '../serve/host.ts';

/** A built site that can be switched off and on again. */
export interface ShownSite {
  url: string;
  stop: () => Promise<void>;
  start: () => Promise<void>;
}

const listen = (server: Server, port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });

/** Shows a site on a free port. @param dist folder of a site without a base path */
export async function showSite(dist: string): Promise<ShownSite> {
  let server = host(dist);
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
    start: () => {
      server = host(dist);
      return listen(server, port);
    },
  };
}
