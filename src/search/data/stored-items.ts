/** What the browser gets of all that a library holds beside practices, summaries and laws; fetched only where a query asks for it. */

/** Kinds of item, as results and tabs name them. A 措辞 here is one of a kind of paper (content/phrases), not of a practice. */
export const ITEM_TYPES = ['小标题', '文种', '表格', '年历', '措辞'] as const;

export type ItemType = (typeof ITEM_TYPES)[number];

export interface StoredItem {
  type: ItemType;
  /** Address below the site's root: `/headings/#min-zhu-1`. */
  path: string;
  title: string;
  /** Other names of it. */
  names: string[];
  /** What it is, what it serves, its field: words that a query may name it by. */
  about: string[];
  /** What it says, in a line. */
  text: string;
  /** Label of its field, where it has one. */
  field: string;
  /** What can be taken along as it stands: headings, one a line, or the wording. */
  take: string;
}

type Packed = [type: number, path: string, title: string, names: string[], about: string[], text: string, field: string, take: string];

/** Items → JSON text. */
export const packItems = (items: readonly StoredItem[]): string =>
  JSON.stringify(
    items.map(({ type, path, title, names, about, text, field, take }): Packed => [
      ITEM_TYPES.indexOf(type),
      path,
      title,
      names,
      about,
      text,
      field,
      take,
    ]),
  );

/** The inverse of `packItems`. */
export const unpackItems = (text: string): StoredItem[] =>
  (JSON.parse(text) as Packed[]).map(([type, path, title, names, about, says, field, take]) => ({
    type: ITEM_TYPES[type] ?? '文种',
    path,
    title,
    names,
    about,
    text: says,
    field,
    take,
  }));

/** Words that tell that a query asks for an item: the names of its kinds, of papers and forms, and of what phrases stand in a paper. */
export const cuesOf = (items: readonly StoredItem[]): string[] => {
  const named = items.flatMap(({ type, title, names, about }) => {
    if (type === '文种') return [title, ...names];
    if (type === '表格') return [title, ...about.slice(0, 1)];
    return type === '措辞' ? about.slice(0, 1) : [];
  });
  const kinds = items.map(({ type }): string => type).filter((type) => type !== '措辞');
  return [...new Set([...kinds, ...named])];
};
