/** The items of a list in the order in which its file has them. @param items each with its place in the file */
export const inPlace = <T extends { place: number }>(items: readonly T[]): T[] => [...items].sort((a, b) => a.place - b.place);
