import { createServer, type AddressInfo } from 'node:net';

/** A port of this machine that nobody listens on, for a program that must be told one. @throws where the machine gives none */
export const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        done(port);
      });
    });
  });
