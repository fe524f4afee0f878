/**
 * Counts failed fetches below an address from now on. Pagefind keeps it to itself when a piece of its index cannot be fetched,
 * and answers as if nothing stood in it; a search must rather fail than say that there is nothing.
 * @param base beginning of the addresses that count
 * @returns how many have failed so far
 */
export function countFailures(base: string): () => number {
  const { fetch: plain } = window;
  let failures = 0;
  window.fetch = async (...request) => {
    const counts = typeof request[0] === 'string' && request[0].startsWith(base);
    try {
      const response = await plain.apply(window, request);
      if (counts && !response.ok) failures += 1;
      return response;
    } catch (error) {
      if (counts) failures += 1;
      throw error;
    }
  };
  return () => failures;
}
