import type { AstroIntegration } from 'astro';
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
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

/**
 * Writes dist/licences.txt: name, version and licence of every package whose code reaches the browser.
 * @throws where one of them has a licence that is not known to be compatible
 */
export function shippedLicences(): AstroIntegration {
  const folders = new Set(['node_modules/pagefind', ...OFFLINE_PACKAGES]);
  return {
    name: 'shipped-licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'collect-shipped-packages',
                applyToEnvironment: ({ name }: { name: string }) => name === 'client',
                generateBundle(_: unknown, bundle: Record<string, { type: string; modules?: object }>) {
                  for (const { modules = {} } of Object.values(bundle))
                    for (const module of Object.keys(modules)) {
                      const folder = packageOf(module);
                      if (folder && !module.startsWith('\0')) folders.add(folder);
                    }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const inside = [...folders].flatMap((folder) =>
          (BUNDLED[basename(folder)]?.code ?? []).map((code) => bundledNotice(basename(folder), code)),
        );
        const notices = [...new Set([...folders].map(notice)), ...inside].sort();
        const head = '本网站送到浏览器的第三方代码及其许可\n\n';
        await writeFile(new URL('licences.txt', dir), `${head}${notices.join(`\n\n${'─'.repeat(40)}\n\n`)}\n`);
        logger.info(`${notices.length}份第三方代码随网站分发，许可均已列出`);
      },
    },
  };
}
