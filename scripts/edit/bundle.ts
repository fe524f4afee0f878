import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { listFiles } from '../../src/settings/list-files.ts';

const SOURCE = 'src/desk';
/** The rooms that its code comes from. */
const SOURCES = [SOURCE, 'src/lib'];
const PAGE = '.cache/desk';
const STAMP = join(PAGE, 'stamp.txt');

/** Same sources and same packages, same page. */
function stampNow(): string {
  const hash = createHash('sha256');
  for (const room of SOURCES) for (const file of listFiles(room).sort()) hash.update(file).update(readFileSync(join(room, file)));
  return hash.update(readFileSync('node_modules/@sveltia/cms/package.json')).digest('hex');
}

/**
 * The desk's page, bundled once and again when it has changed. Code samples in colours, maps and the shrinking of pictures, which Sveltia CMS
 * brings along, are left out: entries have none.
 * @returns its folder
 */
export async function bundledPage(): Promise<string> {
  const stamp = stampNow();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return PAGE;
  // Only now: most starts need no bundler.
  const { build } = await import('vite');
  const empty = join(process.cwd(), SOURCE, 'left-out.ts');
  await build({
    configFile: false,
    root: SOURCE,
    base: './',
    logLevel: 'error',
    resolve: {
      alias: [
        {
          find: /^(?:@shikijs\/(?:langs|themes)(?:\/.*)?|leaflet(?:\/.*)?|terra-draw|terra-draw-leaflet-adapter|svgo(?:\/.*)?)$/,
          replacement: empty,
        },
      ],
    },
    build: { outDir: join(process.cwd(), PAGE), emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1e5, modulePreload: false },
  });
  writeFileSync(STAMP, stamp);
  return PAGE;
}
