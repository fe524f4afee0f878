import type { Ahead } from '../../lib/boot-script.ts';
import { pagefindUrl, searchDataUrl } from '../../lib/urls.ts';
import { readMark, type MarkedData } from '../data/build-mark.ts';
import type { Lexicon } from '../data/lexicon.ts';
import { decodeData } from '../data/data-encoding.ts';
import { once, onceEach } from './once.ts';
import { isGone, Outdated } from './outdated.ts';
import { unpack } from './unpack.ts';
import { ALL_LEADS, hasAllLeads, leadPlace } from '../data/stored-leads.ts';
import { unpackText, type StoredSection } from '../data/stored-text.ts';

/** What the page has asked for before this script was there; the answer is read once, and what has not been asked for by now is no longer. */
function takeAhead(address: string): Promise<Response> | undefined {
  const page = globalThis as Ahead;
  const [asked, answer] = page.fetchedAhead ?? [];
  if (answer && asked !== address) return undefined;
  page.fetchedAhead = undefined;
  return answer;
}

async function fetchFrom(address: string, cache: RequestCache): Promise<Response> {
  const answer = await (takeAhead(address) ?? fetch(address, { cache }));
  if (isGone(answer.status)) throw new Outdated(address);
  if (!answer.ok) throw new Error(`${address}: HTTP ${answer.status}`);
  return answer;
}

const fetchFile = (name: string, base: string | undefined, cache: RequestCache) => fetchFrom(searchDataUrl(name, base), cache);

const readData = async (file: Response): Promise<string> => decodeData(await file.arrayBuffer());

/** A file whose address changes with what it holds: it may come from the cache. */
const fetchKept = async (name: string, base: string | undefined): Promise<unknown> =>
  JSON.parse(await readData(await fetchFile(name, base, 'default')));

/** Fetches a file of the engine or of an index. @param path below pagefind/ @param base address of another library @returns it unpacked */
export const fetchPacked = async (path: string, base?: string): Promise<Uint8Array> =>
  unpack(new Uint8Array(await (await fetchFrom(pagefindUrl(base) + path, 'default')).arrayBuffer()));

/**
 * Fetches a file of the search data. Always asks the server whether it is still the same: it must fit the index.
 * @param base address of another library
 * @throws Outdated where it is not there any more
 */
export const fetchMarked = async (name: string, base?: string): Promise<MarkedData> =>
  readMark(await readData(await fetchFile(name, base, 'no-cache')));

/** Fetches the text of a record when it is first asked for; its address changes with the texts. */
export function textLoader({ docs, version }: Lexicon, base?: string): (doc: number) => Promise<StoredSection[]> {
  const loaders = docs.map(({ kind, id }) => {
    const name = `texts/${version}/${kind === 'practice' ? 'practices' : 'summaries'}/${id}.json`;
    return once(async () => unpackText(await fetchKept(name, base)));
  });
  return (doc) => loaders[doc]?.() ?? Promise.reject(new Error(`no document ${doc}`));
}

/**
 * Fetches the one-line summary of a record, along with those of its neighbours. Those of a small library are asked for at once, since
 * whatever is found shows some of them; those of another site, which may be of another version, when they are shown.
 */
export function leadLoader({ docs, version }: Lexicon, base?: string): (doc: number) => Promise<string> {
  const load = onceEach(async (file) => (await fetchKept(`leads/${version}/${file}.json`, base)) as string[]);
  if (base !== undefined || !hasAllLeads(docs.length))
    return async (doc) => {
      const { file, at } = leadPlace(doc);
      return (await load(String(file)))[at] ?? '';
    };
  // What fails is told by whoever shows them.
  load(ALL_LEADS).catch(() => undefined);
  return async (doc) => (await load(ALL_LEADS))[doc] ?? '';
}
