import { spawn, type ChildProcess } from 'node:child_process';
import { DeskError } from './content-store.ts';
import { freePort } from '../free-port.ts';

/** The real page of an entry, drafts included: Astro's own server, started when it is first asked for. */
export interface Preview {
  /** @param path named below content/ @returns the address of its page @throws where the server does not come up */
  open: (path: string) => Promise<string>;
  stop: () => Promise<void>;
}

/** The first page of a library of 300 entries took 175 s on two cores with a load of 30 (npm run edit, 2026-11-28). */
const PATIENCE_MS = 600_000;

/** The page of an entry; of a list, the list's own. */
function pageOf(path: string): string {
  const entry = /^content\/(practices|summaries|laws|papers|forms)\/([a-z0-9-]+)\.(?:mdx|yaml)$/.exec(path);
  if (entry) return `${entry[1]}/${entry[2]}/`;
  if (path.startsWith('content/phrases/')) return 'phrases/';
  return path === 'content/headings.yaml' ? 'headings/' : path === 'content/vocabulary.yaml' ? 'tags/' : '';
}

/** @param folder of the library @param base path that the site stands under */
export function astroPreview(folder: string, base: string): Preview {
  let running: { child: ChildProcess; root: Promise<string> } | undefined;

  function start(): { child: ChildProcess; root: Promise<string> } {
    let child: ChildProcess | undefined;
    const root = freePort().then((port) => {
      child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', String(port)], {
        env: { ...process.env, CONTENT_DIR: folder },
        stdio: 'ignore',
      });
      child.once('exit', () => (running = undefined));
      started.child = child;
      return `http://127.0.0.1:${port}${base}`;
    });
    const started = { child: child as unknown as ChildProcess, root };
    return started;
  }

  return {
    open: async (path) => {
      running ??= start();
      const root = await running.root;
      const address = `${root}${pageOf(path)}`;
      const until = Date.now() + PATIENCE_MS;
      for (;;) {
        const answer = await fetch(address).catch(() => undefined);
        if (answer) return address;
        if (Date.now() > until || !running)
          throw new DeskError(500, '预览没有起来。先点“检查”，改正列出的问题；没有问题的，再点一次“预览”。');
        await new Promise((again) => setTimeout(again, 300));
      }
    },
    stop: async () => {
      const child = running?.child;
      running = undefined;
      if (!child || child.exitCode !== null) return;
      await new Promise<void>((ended) => {
        child.once('exit', () => ended());
        child.kill();
      });
    },
  };
}
