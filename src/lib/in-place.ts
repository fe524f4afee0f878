/** The items of a list in the order in which its file has them. @param items each with its place, which is taken off */
export function inPlace<T extends { place: number }>(items: readonly T[]): Omit<T, 'place'>[] {
  return [...items].sort((a, b) => a.place - b.place).map(({ place: _, ...item }) => item);
}
