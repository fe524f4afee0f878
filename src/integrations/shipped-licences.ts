import type { AstroIntegration } from 'astro';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BUNDLED, bundledNotice } from './bundled-code.ts';

/** Licences that ask for no more than their own text beside the code. */
const COMPATIBLE = /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MIT AND Apache-2\.0|\(MIT OR [\w.-]+\)|Zlib|\(MIT AND Zlib\))$/;

/** What the service worker is made of; it is bundled apart from the pages. */
export const OFFLINE_PACKAGES = ['node_modules/@serwist/utils', 'node_modules/serwist', 'node_modules/serwist/node_modules/idb'];

/** Folder of the package that a bundled module comes from. */
const packageOf = (module: string) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module.replaceAll('\\', '/'))?.[0];

/** The text of LICENSE, LICENCE.md and the like; some packages keep a folder of that name. */
function licenceText(folder: string): string | undefined {
  const entry = readdirSync(folder, { withFileTypes: true }).find(({ name }) => /^licen[cs]e(?:\.|$)/i.test(name));
  if (!entry) return undefined;
  const path = join(folder, entry.name);
  return entry.isDirectory() ? licenceText(path) : readFileSync(path, 'utf8').trim();
}

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  if (!COMPATIBLE.test(license ?? '')) throw new Error(`${name} 的许可“${license}”不在允许之列（src/integrations/shipped-licences.ts）`);
  const text = licenceText(folder);
  if (!text) throw new Error(`${name} 没有许可全文（src/integrations/shipped-licences.ts）`);
  return `${name} ${version}\n许可：${license}\n\n${text}`;
}

/** The text of licences.txt, and how many notices are in it. */
function notices(folders: ReadonlySet<string>): { text: string; count: number } {
  const inside = [...folders].flatMap((folder) =>
    (BUNDLED[basename(folder)]?.code ?? []).map((code) => bundledNotice(basename(folder), code)),
  );
  const all = [...new Set([...folders].map(notice)), ...inside].sort();
  const head = '本网站送到浏览器的第三方代码及其许可\n\n';
  return { text: `${head}${all.join(`\n\n${'─'.repeat(40)}\n\n`)}\n`, count: all.length };
}

/** As much of the bundler's context as is used here. */
interface Bundler {
  emitFile: (file: { type: 'asset'; fileName: string; source: string }) => void;
}

/**
 * Writes dist/licences.txt with the scripts, as a file of their bundle: name, version and licence of every package whose code reaches
 * the browser.
 * @throws where one of them has a licence that is not known to be compatible
 */
export const shippedLicences = (): AstroIntegration => ({
  name: 'shipped-licences',
  hooks: {
    'astro:config:setup': ({ updateConfig, logger }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'shipped-licences',
              applyToEnvironment: ({ name }: { name: string }) => name === 'client',
              generateBundle(this: Bundler, _: unknown, bundle: Record<string, { type: string; modules?: object }>) {
                const folders = new Set(['node_modules/pagefind', ...OFFLINE_PACKAGES]);
                for (const { modules = {} } of Object.values(bundle))
                  for (const module of Object.keys(modules)) {
                    const folder = packageOf(module);
                    if (folder && !module.startsWith('\0')) folders.add(folder);
                  }
                const { text, count } = notices(folders);
                this.emitFile({ type: 'asset', fileName: 'licences.txt', source: text });
                logger.info(`${count}份第三方代码随网站分发，许可均已列出`);
              },
            },
          ],
        },
      });
    },
  },
});
