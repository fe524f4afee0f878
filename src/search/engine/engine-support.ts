/** Where Pagefind's engine can run in this browser. */
export type EngineHost = 'page' | 'worker' | 'nowhere';

/** The smallest WebAssembly module: eight bytes that do nothing. */
const EMPTY = [0, 97, 115, 109, 1, 0, 0, 0];

/** A module with a table of external references, which Pagefind's engine asks for: Chrome 96, Firefox 79, Safari 15. */
const REFERENCES = [...EMPTY, 4, 4, 1, 0x6f, 0, 0];

/**
 * Feature test for Pagefind 1.6. Browsers before 2022 know no 'wasm-unsafe-eval': the policy of the page refuses them
 * WebAssembly, but not in a worker.
 */
export async function engineHost(): Promise<EngineHost> {
  if (typeof WebAssembly === 'undefined' || !WebAssembly.validate(Uint8Array.from(REFERENCES))) return 'nowhere';
  try {
    await WebAssembly.compile(Uint8Array.from(EMPTY));
    return 'page';
  } catch {
    return typeof Worker === 'undefined' ? 'nowhere' : 'worker';
  }
}
