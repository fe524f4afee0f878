import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuiltSearch } from '../../src/search/build/build-search.ts';
import { indexFiles } from '../../src/search/build/search-files.ts';
import { inLanguage, RANKING } from '../../src/search/data/pagefind-contract.ts';
import { indexLanguage, partFolder } from '../../src/search/data/index-parts.ts';
import type { Pagefind } from '../../src/search/engine/pagefind-client.ts';
import { buildDictionary } from '../../src/search/data/dictionary.ts';
import { pagefindWords } from '../../src/search/engine/pagefind-words.ts';
import { createTextIndex, type TextIndex } from '../../src/search/engine/text-index.ts';

interface Instance extends Pagefind {
  init: () => Promise<void>;
  mergeIndex: (path: string, options: Record<string, unknown>) => Promise<void>;
}

/** The engine, set up. */
export interface EngineInNode {
  index: TextIndex;
  /** Gives it up, and with it what stands in for its page. */
  close: () => void;
}

const AT = '/pagefind/';

/** What the engine asks of its page. */
function standInPage(files: ReadonlyMap<string, string | Uint8Array>): () => void {
  const page = { documentElement: { lang: 'zh-CN' }, querySelector: () => ({ getAttribute: () => page.documentElement.lang }) };
  const plain = globalThis.fetch;
  const stubs = {
    window: globalThis,
    location: { origin: 'http://localhost', href: 'http://localhost/' },
    document: page,
    fetch: (address: unknown) => {
      const file = files.get(new URL(String(address), 'http://localhost').pathname.slice(1));
      return Promise.resolve(new Response(file as BodyInit | undefined, { status: file === undefined ? 404 : 200 }));
    },
  };
  Object.assign(globalThis, stubs);
  return () => {
    globalThis.fetch = plain;
    for (const name of ['window', 'location', 'document']) Reflect.deleteProperty(globalThis, name);
  };
}

/**
 * The full-text index as current browsers search it: Pagefind's engine over the index that the site ships.
 */
export async function engineInNode(built: BuiltSearch): Promise<EngineInNode> {
  const files = new Map<string, string | Uint8Array>();
  for await (const { path, content } of indexFiles(built)) files.set(path, content);
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  const script = join(folder, 'pagefind.mjs');
  writeFileSync(script, files.get('pagefind/pagefind.js') ?? '');
  const restore = standInPage(files);
  const { createInstance } = (await import(pathToFileURL(script).href)) as { createInstance: (options: object) => Instance };
  const engine = inLanguage(indexLanguage(0), () => createInstance({ basePath: AT, baseUrl: '/', noWorker: true, ranking: RANKING }));
  await engine.init();
  for (let part = 1; part < built.lexicon.parts; part += 1)
    await engine.mergeIndex(`${AT}${partFolder(part)}`, { baseUrl: '/', language: indexLanguage(part), ranking: RANKING });
  const { results } = await engine.search(null);
  const ids = results.map(({ id }) => id);
  return {
    index: createTextIndex(pagefindWords(engine, ids), buildDictionary(built.lexicon)),
    close: () => {
      restore();
      rmSync(folder, { recursive: true });
    },
  };
}
