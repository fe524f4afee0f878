/**
 * Number of characters by which two texts differ: inserted plus deleted, replaced ones once.
 * Greedy comparison with a window: exact where changes are short and far apart, which repairs are.
 */
export function changedCharacters(before: string, after: string): number {
  let changed = 0;
  let left = 0;
  let right = 0;
  while (left < before.length && right < after.length) {
    if (before[left] === after[right]) {
      left += 1;
      right += 1;
      continue;
    }
    const [skipLeft, skipRight] = resynchronise(before, left, after, right);
    changed += Math.max(skipLeft, skipRight);
    left += skipLeft;
    right += skipRight;
  }
  return changed + (before.length - left) + (after.length - right);
}

/** Smallest skips after which six characters agree again. */
function resynchronise(before: string, left: number, after: string, right: number): [number, number] {
  for (let total = 1; total < 400; total += 1) {
    for (let skip = 0; skip <= total; skip += 1) {
      const own = before.slice(left + skip, left + skip + 6);
      if (own !== '' && after.startsWith(own, right + total - skip)) return [skip, total - skip];
    }
  }
  return [1, 1];
}
