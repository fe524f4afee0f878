/** What an engine asks for first, fetched before its code is there to ask. */
export interface FetchedAhead {
  /** @returns the answer for an address, once; undefined where it was not fetched ahead or could not be fetched */
  take: (url: string) => Promise<Response | undefined>;
}

/** Nothing is fetched ahead. */
export const NOTHING_AHEAD: FetchedAhead = { take: () => Promise.resolve(undefined) };

/** The part of the entry that names what comes after it. */
interface Entry {
  languages?: Record<string, { hash?: string } | undefined>;
}

/**
 * Fetches the entry of an index and, as soon as that is there, the list of its pieces: an engine asks for the one when its code has come,
 * and for the other when it has read the one, which makes three ways to the server one after the other instead of two.
 * Where the engine asks for something else one day, both come twice and nothing breaks.
 * @param base address of the index
 * @param language of its first part
 */
export function fetchAhead(base: string, language: string): FetchedAhead {
  const early = new Map<string, Promise<Response | undefined>>();
  const start = (name: string, cache: RequestCache): Promise<Response | undefined> => {
    const answer = fetch(base + name, { cache }).catch(() => undefined);
    early.set(base + name, answer);
    return answer;
  };
  void start('pagefind-entry.json', 'no-cache')
    .then((answer) => (answer?.ok ? (answer.clone().json() as Promise<Entry>) : {}))
    .then(({ languages }: Entry) => {
      const hash = languages?.[language]?.hash;
      if (hash) void start(`pagefind.${hash}.pf_meta`, 'default');
    })
    // What is no entry is told by the engine that reads it.
    .catch(() => undefined);
  return {
    take: (url) => {
      const name = url.replace(/\?.*/, '');
      const answer = early.get(name);
      early.delete(name);
      return answer ?? Promise.resolve(undefined);
    },
  };
}
