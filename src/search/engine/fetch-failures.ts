import { ENTRY, OPENING, PACKED } from '../data/pagefind-contract.ts';
import type { FetchedAhead } from './fetch-ahead.ts';
import { isGone, Outdated } from './outdated.ts';

/** RFC 1952, 2.3.1: how a gzip member begins. */
const GZIP = [0x1f, 0x8b];
/** How Pagefind's files begin when a server has unpacked them on the way. */
const UNPACKED = [...OPENING].map((letter) => letter.charCodeAt(0));

const begins = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, i) => bytes[i] === byte);

/** What became of the fetches of an engine. */
export interface WatchedFetches {
  /** How many have failed so far. */
  failures: () => number;
  /** Set where a file is of another build than the names, or is not there any more. */
  outdated: () => Outdated | undefined;
  /** The engine is given up: another one may be of another build. */
  stop: () => void;
}

/** @throws Outdated where the index is of another build */
async function expectBuild(url: string, response: Response, build: Promise<string>): Promise<void> {
  const { build: found = '' } = (await response.json()) as { build?: string };
  if (found !== (await build)) throw new Outdated(`${url.replace(/\?.*/, '')} ${found}`);
}

/**
 * Watches fetches below an address from now on. Pagefind keeps it to itself when a piece of its index cannot be fetched or read,
 * and answers as if nothing stood in it; a search must rather fail than say that there is nothing.
 * Something else in the place of a piece, such as the page of a gateway that wants a password, is a failure too.
 * @param base beginning of the addresses that count
 * @param build number of the build that the index must be of
 * @param ahead what is on its way already: it is handed over instead of fetched again
 */
export function watchFetches(base: string, build: Promise<string>, ahead: FetchedAhead): WatchedFetches {
  const { fetch: plain } = window;
  let failures = 0;
  let outdated: Outdated | undefined;
  let watching = true;
  // Told where the names are awaited.
  build.catch(() => undefined);
  const checked = async (url: string, response: Response): Promise<Response> => {
    if (isGone(response.status)) throw new Outdated(url);
    if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
    if (ENTRY.test(url)) await expectBuild(url, response.clone(), build);
    // The rest is code and one small JSON file, which fail by themselves.
    if (!PACKED.test(url)) return response;
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (!begins(bytes, GZIP) && !begins(bytes, UNPACKED)) throw new Error(`${url}: no piece of an index`);
    return new Response(bytes);
  };
  window.fetch = async (...request) => {
    const [url] = request;
    if (!watching || typeof url !== 'string' || !url.startsWith(base)) return plain.apply(window, request);
    try {
      return await checked(url, (await ahead.take(url)) ?? (await plain.apply(window, request)));
    } catch (error) {
      failures += 1;
      if (error instanceof Outdated) outdated = error;
      throw error;
    }
  };
  return {
    failures: () => failures,
    outdated: () => outdated,
    stop: () => {
      watching = false;
    },
  };
}
