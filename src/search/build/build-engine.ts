import { createHash } from 'node:crypto';
import * as pagefind from 'pagefind';
import { nameOf, pieceFile, type IndexPart } from '../data/index-parts.ts';
import { CHUNK_SIZE_VARIABLE, INDEX_LANGUAGE, PROGRAM } from '../data/pagefind-contract.ts';
import { readList } from './read-list.ts';

/**
 * Postings in one chunk of the index, where Pagefind's own measure is 20,000. A lookup fetches a chunk, and every search the list
 * of all chunks; both weigh least together where a chunk grows with the root of the text.
 */
const chunkSize = (characters: number) => Math.max(1000, Math.round(Math.sqrt(2 * characters)));

/** A file below pagefind/. */
interface EngineFile {
  path: string;
  content: Uint8Array;
}

/** Records handed over at a time. */
const BATCH = 200;

function accept<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind：${answer.errors.join('；')}`);
  return answer;
}

/** A part of the index from what Pagefind made of it: its pieces, no copies of the texts. */
function* partFiles(made: readonly EngineFile[], tell: (part: IndexPart) => void): Generator<EngineFile> {
  const contents = new Map(made.map(({ path, content }) => [path, content]));
  const meta = made.find(({ path }) => path.endsWith('.pf_meta'));
  if (!meta) throw new Error('Pagefind：没有索引的目录（pf_meta）');
  const { records, pieces } = readList(meta.content);
  const hash = createHash('sha256');
  const files = pieces.map(({ name }) => {
    const content = contents.get(`index/${name}.pf_index`);
    if (!content) throw new Error(`Pagefind：目录里的索引块${name}没有文件`);
    hash.update(content);
    return content;
  });
  const folder = hash.digest('hex').slice(0, 8);
  for (const [place, content] of files.entries()) yield { path: pieceFile(folder, nameOf(place)), content };
  tell({ folder, records, pieces: pieces.map(({ first }) => first) });
}

const nothingElse = () => Promise.resolve();

/**
 * @param meanwhile what there is to do while Pagefind, a process of its own, is at work
 * @returns the pages of a part as Pagefind files them
 */
async function indexPart(pages: Iterable<string>, meanwhile: () => Promise<unknown>): Promise<EngineFile[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: INDEX_LANGUAGE });
  if (!index) throw new Error(`Pagefind：${errors.join('；')}`);
  let [batch, place]: [Promise<{ errors: string[] }>[], number] = [[], 0];
  const settle = async () => {
    (await Promise.all(batch)).forEach(accept);
    batch = [];
  };
  // Pagefind numbers the records in the order in which it receives them; the browser relies on it.
  for (const content of pages) {
    batch.push(index.addHTMLFile({ url: `/${place}/`, content }));
    place += 1;
    if (batch.length === BATCH) await settle();
  }
  // Asked for behind the last records, whose answers are looked at when there is nothing else to do.
  const made = index.getFiles();
  made.catch(() => undefined);
  await meanwhile();
  await settle();
  const { files } = accept(await made);
  await index.deleteIndex();
  return files;
}

/**
 * The engine's program and its index.
 * @param parts the pages of each part; a part at a time is held in memory
 * @param characters of text in a part
 * @param meanwhile what else there is to do, while Pagefind is at work on the first part
 * @returns at its end, what each part is made of
 * @throws where Pagefind refuses a page
 */
export async function* engineFiles(
  parts: readonly Iterable<string>[],
  characters: number,
  meanwhile: () => Promise<unknown> = nothingElse,
): AsyncGenerator<EngineFile, IndexPart[]> {
  // Pagefind has no option for it.
  process.env[CHUNK_SIZE_VARIABLE] = String(chunkSize(characters));
  const index: IndexPart[] = [];
  for (const pages of parts) {
    const files = await indexPart(pages, index.length === 0 ? meanwhile : nothingElse);
    if (index.length === 0) yield* files.filter(({ path }) => path === PROGRAM);
    yield* partFiles(files, (part) => index.push(part));
  }
  await pagefind.close();
  return index;
}
