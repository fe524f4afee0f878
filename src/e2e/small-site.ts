import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import sirv from 'sirv';
import { parse, stringify } from 'yaml';
import { splitFrontMatter } from '../content/front-matter.ts';

const COPIED = ['src', 'public', 'scripts', 'content', 'astro.config.mjs', 'tsconfig.json', 'package.json'];

/** A library of its own, cut from the content of this one. */
export interface SmallSite {
  /** Practices that it holds. */
  practices: readonly string[];
  /** Put before each title. */
  prefix?: string;
  /** content/redirects.yaml */
  redirects?: string;
  /** SITE_URL, BASE_PATH, LIBRARIES */
  settings: Record<string, string>;
}

/** Cuts links and references to what is left out. */
function cutPractice(id: string, text: string, { practices, prefix = '' }: SmallSite): string {
  const { yaml, body } = splitFrontMatter(text) ?? { yaml: '', body: '' };
  const data = parse(yaml) as { title: string };
  const related = practices.filter((other) => other !== id).slice(0, 2);
  return `---\n${stringify({ ...data, title: `${prefix}${data.title}`, related })}---\n${cutLinks(body, practices)}`;
}

const cutLinks = (text: string, practices: readonly string[]) =>
  text.replace(/\[([^\]]+)\]\(\/practices\/([\w-]+)\/\)/g, (link, words: string, id: string) => (practices.includes(id) ? link : words));

function cutContent(folder: string, site: SmallSite): void {
  const at = (path: string) => join(folder, 'content', path);
  for (const file of readdirSync(at('practices'))) {
    const path = at(`practices/${file}`);
    const id = file.replace(/\.mdx$/, '');
    if (site.practices.includes(id)) writeFileSync(path, cutPractice(id, readFileSync(path, 'utf8'), site));
    else rmSync(path);
  }
  for (const file of readdirSync(at('summaries'))) {
    const path = at(`summaries/${file}`);
    writeFileSync(path, cutLinks(readFileSync(path, 'utf8'), site.practices));
  }
  writeFileSync(at('charts.yaml'), '[]\n');
  writeFileSync(at('addresses.txt'), '');
  writeFileSync(at('redirects.yaml'), site.redirects ?? '[]\n');
}

/**
 * Builds a small library in a copy of the project, as its editor would: `npm run build`.
 * @returns the folder of the copy; the site is in its dist
 * @throws with the last lines of the build where it fails
 */
export async function buildSmallSite(site: SmallSite): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'small-site-'));
  for (const part of COPIED) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, '.cache'));
  cutContent(folder, site);
  const path = [join(process.cwd(), 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  const build = spawn(process.execPath, ['scripts/build.ts'], { cwd: folder, env: { ...process.env, PATH: path, ...site.settings } });
  let output = '';
  const note = (text: Buffer) => (output = (output + text.toString()).slice(-4000));
  build.stdout.on('data', note);
  build.stderr.on('data', note);
  const code = await new Promise<number | null>((resolve) => build.on('close', resolve));
  if (code !== 0) throw new Error(output);
  return folder;
}

/** A static host on a port of its own. */
export interface Host {
  origin: string;
  /** Serves this folder from now on. @param base path that it stands under, e.g. `/gonghui/` */
  serve: (dist: string, base?: string) => void;
  close: () => Promise<void>;
}

/** Opens a host before its site is there, so that another site can be built with its address. Anyone may read from it. */
export async function openHost(): Promise<Host> {
  let [files, path]: [ReturnType<typeof sirv> | undefined, string] = [undefined, '/'];
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404).end();
    };
    if (!files || !request.url?.startsWith(path)) {
      missing();
      return;
    }
    request.url = request.url.slice(path.length - 1);
    files(request, response, missing);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    serve: (dist, base = '/') => {
      const setHeaders = (response: { setHeader: (name: string, value: string) => unknown }) =>
        response.setHeader('Access-Control-Allow-Origin', '*');
      [files, path] = [sirv(dist, { etag: true, dev: true, setHeaders }), base];
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
