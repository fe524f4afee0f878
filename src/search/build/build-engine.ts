import * as pagefind from 'pagefind';
import { minify } from 'vite';
import { indexLanguage, partFolder } from '../data/index-parts.ts';
import { CHUNK_SIZE_VARIABLE } from '../data/pagefind-contract.ts';
import { shortenPageNames } from './shorten-page-names.ts';

/** Pagefind's files that this site asks for. Its interface is not among them, nor its copies of the texts. */
const ENGINE = /^(?:pagefind\.js|pagefind-worker\.js|wasm\..+)$/;
const INDEX = /^(?:pagefind-entry\.json|.+\.pf_meta|.+\.pf_index)$/;

/**
 * Postings in one chunk of the index, where Pagefind's own measure is 20,000. A lookup fetches a chunk, and every search the list
 * of all chunks; both weigh least together where a chunk grows with the root of the text.
 */
const chunkSize = (characters: number) => Math.max(1000, Math.round(Math.sqrt(2 * characters)));

/** A file below pagefind/. */
interface EngineFile {
  path: string;
  content: string | Uint8Array;
}

/** Records handed over at a time. */
const BATCH = 200;

function accept<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind：${answer.errors.join('；')}`);
  return answer;
}

/** The engine's script as the rest of the site's is written; Pagefind delivers it with its line breaks and long names. */
async function minified(path: string, content: Uint8Array): Promise<string> {
  const { code, errors } = await minify(path, new TextDecoder().decode(content), { module: true, compress: { target: 'es2020' } });
  accept({ errors: errors.map(({ message }) => message) });
  return code;
}

/** What the engine reads first says which build the index is of (src/search/data/build-mark.ts). */
const marked = (content: Uint8Array, build: string): string =>
  JSON.stringify({ ...(JSON.parse(new TextDecoder().decode(content)) as object), build });

async function shipped(path: string, content: Uint8Array, build: string): Promise<string | Uint8Array> {
  if (path.endsWith('.js')) return minified(path, content);
  if (path.endsWith('pagefind-entry.json')) return marked(content, build);
  return path.endsWith('.pf_meta') ? shortenPageNames(content) : content;
}

async function* partFiles(pages: Iterable<string>, part: number, build: string): AsyncGenerator<EngineFile> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: indexLanguage(part) });
  if (!index) throw new Error(`Pagefind：${errors.join('；')}`);
  let [batch, place]: [Promise<{ errors: string[] }>[], number] = [[], 0];
  const settle = async () => {
    (await Promise.all(batch)).forEach(accept);
    batch = [];
  };
  // Pagefind numbers the records in the order in which it receives them; the browser relies on it.
  for (const content of pages) {
    batch.push(index.addHTMLFile({ url: `/${part}/${place}/`, content }));
    place += 1;
    if (batch.length === BATCH) await settle();
  }
  await settle();
  const { files } = accept(await index.getFiles());
  for (const { path, content } of files) {
    if (!INDEX.test(path) && !(part === 0 && ENGINE.test(path))) continue;
    yield { path: partFolder(part) + path, content: await shipped(path, content, build) };
  }
  await index.deleteIndex();
}

/**
 * The engine and its index.
 * @param parts the pages of each part; a part at a time is held in memory
 * @param of characters of text in a part, and the number of the build
 * @throws where Pagefind refuses a page
 */
export async function* engineFiles(
  parts: readonly Iterable<string>[],
  { characters, build }: { characters: number; build: string },
): AsyncGenerator<EngineFile> {
  // Pagefind has no option for it.
  process.env[CHUNK_SIZE_VARIABLE] = String(chunkSize(characters));
  for (const [part, pages] of parts.entries()) yield* partFiles(pages, part, build);
  await pagefind.close();
}
