/** The smallest WebAssembly module: eight bytes that do nothing. */
const EMPTY = [0, 97, 115, 109, 1, 0, 0, 0];

/** A module with a table of external references, which Pagefind's program asks for: Chrome 96, Firefox 79, Safari 15. */
const REFERENCES = [...EMPTY, 4, 4, 1, 0x6f, 0, 0];

/**
 * Whether Pagefind 1.6 can run in this page. Chrome 96, Firefox before 102 and Safari before 16 could run it, but know no
 * 'wasm-unsafe-eval': the policy of the page refuses them WebAssembly.
 */
export async function canRunEngine(): Promise<boolean> {
  if (typeof WebAssembly === 'undefined' || !WebAssembly.validate(Uint8Array.from(REFERENCES))) return false;
  return WebAssembly.compile(Uint8Array.from(EMPTY)).then(
    () => true,
    () => false,
  );
}
