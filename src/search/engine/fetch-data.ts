import { searchDataUrl } from '../../lib/urls.ts';
import { readMark, type MarkedData } from '../data/build-mark.ts';
import type { Lexicon } from '../data/lexicon.ts';
import { once } from './once.ts';
import { isGone, Outdated } from './outdated.ts';
import { leadPlace } from '../data/stored-leads.ts';
import { unpackText, type StoredSection } from '../data/stored-text.ts';

async function fetchFile(name: string, base: string | undefined, cache: RequestCache): Promise<Response> {
  const answer = await fetch(searchDataUrl(name, base), { cache });
  if (isGone(answer.status)) throw new Outdated(name);
  if (!answer.ok) throw new Error(`${name}: HTTP ${answer.status}`);
  return answer;
}

/**
 * Fetches a file of the search data. Always asks the server whether it is still the same: it must fit the index.
 * @param base address of another library
 * @throws Outdated where it is not there any more
 */
export const fetchMarked = async (name: string, base?: string): Promise<MarkedData> =>
  readMark(await (await fetchFile(name, base, 'no-cache')).text());

/** Fetches the text of a record when it is first asked for; its address changes with the texts. */
export function textLoader({ docs, version }: Lexicon, base?: string): (doc: number) => Promise<StoredSection[]> {
  const loaders = docs.map(({ kind, id }) => {
    const name = `texts/${version}/${kind === 'practice' ? 'practices' : 'summaries'}/${id}.json`;
    return once(async () => unpackText(await (await fetchFile(name, base, 'default')).json()));
  });
  return (doc) => loaders[doc]?.() ?? Promise.reject(new Error(`no document ${doc}`));
}

/** Fetches the one-line summary of a record, along with those of its neighbours. */
export function leadLoader({ version }: Lexicon, base?: string): (doc: number) => Promise<string> {
  const files = new Map<number, () => Promise<string[]>>();
  return async (doc) => {
    const { file, at } = leadPlace(doc);
    const load =
      files.get(file) ?? once(async () => (await (await fetchFile(`leads/${version}/${file}.json`, base, 'default')).json()) as string[]);
    files.set(file, load);
    return (await load())[at] ?? '';
  };
}
