import { bare, INITIAL, MODULE, RANKING, withoutOpening } from './pagefind-contract.ts';

/** What the program offers, as wasm-bindgen compiled it (pagefind_web 1.6): texts and bytes are handed over by address and length. */
interface Calls {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_malloc: (bytes: number, align: number) => number;
  __wbindgen_free: (address: number, bytes: number, align: number) => void;
  __wbindgen_start: () => void;
  /** Those that return a number move the index: what they return stands for it from then on. */
  init_pagefind: (meta: number, bytes: number) => number;
  set_ranking_weights: (index: number, json: number, bytes: number) => number;
  load_index_chunk: (index: number, chunk: number, bytes: number) => number;
  search: (index: number, ...texts: readonly number[]) => [address: number, bytes: number];
}

/** A record in which an index word stands. */
export interface FoundRecord {
  /** Its name in the index (index-parts.ts). */
  name: string;
  score: number;
  /** Places of the word in it, in index words. */
  words: number[];
}

/** One part of an index, as far as its pieces have been added. */
export interface LoadedIndex {
  /** @param piece the unpacked file */
  addPiece: (piece: Uint8Array) => void;
  search: (word: string) => FoundRecord[];
}

/** How Pagefind writes its ranking. */
const RANKING_JSON = JSON.stringify({
  term_similarity: RANKING.termSimilarity,
  page_length: RANKING.pageLength,
  term_saturation: RANKING.termSaturation,
  term_frequency: RANKING.termFrequency,
  diacritic_similarity: RANKING.diacriticSimilarity,
  meta_weights: null,
});

function openIndex(calls: Calls, meta: Uint8Array): LoadedIndex {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  /** Its address and length; what is called takes it over. */
  const hand = (data: Uint8Array | string): [address: number, bytes: number] => {
    const bytes = typeof data === 'string' ? encoder.encode(data) : data;
    const address = calls.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(calls.memory.buffer).set(bytes, address);
    return [address, bytes.length];
  };
  const take = ([address, bytes]: [number, number]): string => {
    const text = decoder.decode(new Uint8Array(calls.memory.buffer, address >>> 0, bytes));
    calls.__wbindgen_free(address, bytes, 1);
    return text;
  };
  let index = calls.init_pagefind(...hand(withoutOpening(meta)));
  index = calls.set_ranking_weights(index, ...hand(RANKING_JSON));
  return {
    addPiece: (piece) => {
      index = calls.load_index_chunk(index, ...hand(withoutOpening(piece)));
    },
    search: (word) => {
      // The word, the same as it was typed, filters, order; neither exact as a phrase nor in its diacritics.
      const texts = [bare(word), word, '{}', ''].flatMap(hand);
      const { results } = JSON.parse(take(calls.search(index, ...texts, 0, 0))) as {
        results: { p: string; s: number; l: { l: number }[] }[];
      };
      return results.map(({ p, s, l }) => ({ name: p, score: s, words: l.map((place) => place.l) }));
    },
  };
}

/**
 * Starts Pagefind's program. Its own script would do so too; it weighs as much as five searches, most of it for what is not used here.
 * @param program the unpacked file
 * @returns opens a part of an index from its list (program-list.ts); all parts share the program's memory
 * @throws where it is something else, or the browser refuses it
 */
export async function startProgram(program: Uint8Array): Promise<(meta: Uint8Array) => LoadedIndex> {
  const held: { calls?: Calls } = {};
  const fillTable = () => {
    const table = (held.calls as Calls).__wbindgen_externrefs;
    const first = table.grow(INITIAL.length);
    table.set(0, undefined);
    INITIAL.forEach((value, i) => {
      table.set(first + i, value);
    });
  };
  const imports = { [MODULE]: { __wbindgen_init_externref_table: fillTable } };
  const { exports } = new WebAssembly.Instance(await WebAssembly.compile(Uint8Array.from(withoutOpening(program))), imports);
  const started = exports as unknown as Calls;
  held.calls = started;
  started.__wbindgen_start();
  return (meta) => openIndex(started, meta);
}
