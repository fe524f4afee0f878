import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Another way to make a site of the same pages. */
export interface Peer {
  name: string;
  /** Writes a project, but for its pages, into an empty folder. @returns where the pages go, below it */
  prepare: (folder: string) => string;
}

const HOME = '.cache/bench-peers';

/** Pinned, as the engines of `npm run test:engines` are; the whole line is installed from npm's own lock checks. */
const STARLIGHT = { name: '@astrojs/starlight', version: '0.42.4' };

const write = (folder: string, files: Record<string, string>) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
};

/** @param dependencies packages that bring Astro's own files along: Astro looks for them in this list */
const manifest = (build: string, dependencies: Record<string, string> = {}) =>
  JSON.stringify({ name: 'peer', private: true, type: 'module', scripts: { build }, dependencies });

/** Astro with its content collections, a page for each entry and a list of all; Pagefind over the result. */
export const BARE: Peer = {
  name: 'Astro＋Pagefind',
  prepare: (folder) => {
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    write(folder, {
      'package.json': manifest('astro build && pagefind --site dist'),
      'astro.config.mjs': "export default { site: 'https://peer.example', cacheDir: './.cache' };\n",
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { pages: defineCollection({ loader: glob({ base: 'src/content/pages', pattern: '*.md' }) }) };
`,
      'src/layouts/Base.astro': `---
const { title, description } = Astro.props;
---
<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8" /><title>{title}</title><meta name="description" content={description} /></head>
<body><main data-pagefind-body><h1>{title}</h1><p>{description}</p><slot /></main></body></html>
`,
      'src/pages/practices/[id].astro': `---
import { getCollection, render } from 'astro:content';
import Base from '../../layouts/Base.astro';
export const getStaticPaths = async () => (await getCollection('pages')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<Base {...entry.data}><Content /></Base>
`,
      'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
import Base from '../layouts/Base.astro';
const pages = await getCollection('pages');
---
<Base title="全部" description="全部"><ul>{pages.map(({ id, data }) => <li><a href={\`/practices/\${id}/\`}>{data.title}</a></li>)}</ul></Base>
`,
    });
    return 'src/content/pages';
  },
};

/** Where Starlight's packages lie once they are fetched. @throws where npm cannot fetch them */
function starlightPackages(): string {
  const folder = join(HOME, 'starlight');
  if (existsSync(folder)) return resolve(folder, 'node_modules');
  mkdirSync(HOME, { recursive: true });
  const work = mkdtempSync(`${folder}-`);
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  try {
    write(work, { 'package.json': manifest('') });
    const packages = [`${STARLIGHT.name}@${STARLIGHT.version}`, ...['astro', 'sharp'].map((name) => `${name}@${dependencies[name] ?? ''}`)];
    execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', '--save-exact', ...packages], {
      cwd: work,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    renameSync(work, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return resolve(folder, 'node_modules');
}

/** The documentation theme of Astro, with its own search, which is Pagefind too. */
export const STARLIGHT_PEER: Peer = {
  name: 'Starlight',
  prepare: (folder) => {
    // A copy: Astro does not find components of a package that lies outside of the project.
    cpSync(starlightPackages(), join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true });
    write(folder, {
      'package.json': manifest('astro build', { [STARLIGHT.name]: STARLIGHT.version }),
      'astro.config.mjs': `import starlight from '@astrojs/starlight';
export default { site: 'https://peer.example', cacheDir: './.cache', integrations: [starlight({ title: '库', locales: { root: { label: '中文', lang: 'zh-CN' } }, sidebar: [{ label: '全部', link: '/' }] })] };
`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
      'src/content/docs/index.md': '---\ntitle: 全部\n---\n\n全部做法。\n',
    });
    return 'src/content/docs/practices';
  },
};
