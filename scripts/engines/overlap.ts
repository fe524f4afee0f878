/**
 * How alike two lists of answers are.
 * @param expected for each query its first results
 * @returns the mean share that both have, 0 to 1; two empty answers are alike
 */
export function overlapOf(expected: readonly (readonly string[])[], found: readonly (readonly string[])[]): number {
  const shares = expected.map((wanted, i) => {
    const got = found[i] ?? [];
    const most = Math.max(wanted.length, got.length);
    return most === 0 ? 1 : wanted.filter((one) => got.includes(one)).length / most;
  });
  return shares.reduce((sum, share) => sum + share, 0) / (shares.length || 1);
}
