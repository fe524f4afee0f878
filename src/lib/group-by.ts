/** Groups items by a key, groups in order of first appearance. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The items in the order of their groups: what pages of a grouped list are cut from. */
export const grouped = <T, K>(items: readonly T[], keyOf: (item: T) => K): T[] => [...groupBy(items, keyOf).values()].flat();
