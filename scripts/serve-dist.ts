import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Serves a built site in a process of its own. @returns it, once it listens; the caller kills it @throws where it ends before that */
export async function serveDist(dist: string, port: string): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['scripts/serve.ts', '--port', port, '--dist', dist], { stdio: ['ignore', 'pipe', 'inherit'] });
  // It says its address when it listens.
  const first = await Promise.race([once(server.stdout, 'data'), once(server, 'exit').then(() => undefined)]);
  if (first === undefined) throw new Error(`没有能在端口${port}上打开${dist}`);
  server.stdout.resume();
  return server;
}
