/** Lists that stand in one file each. */
const LISTS = 'lists';

/** The file that the page shows, named below content/; undefined where it shows a list of entries. @param hash of the address */
export function openPath(hash: string): string | undefined {
  const [, collection, entry] = /^#\/collections\/([a-z-]+)\/entries\/([a-z0-9-]+)/.exec(hash) ?? [];
  if (!collection || !entry) return undefined;
  if (collection === LISTS) return `content/${entry}.yaml`;
  return `content/${collection}/${entry}.${['practices', 'summaries', 'papers'].includes(collection) ? 'mdx' : 'yaml'}`;
}

/** The address in the page at which a file is edited. @param path named below content/ */
export function hashOf(path: string): string {
  const [, folder, name] = /^content\/(?:([a-z-]+)\/)?([a-z0-9-]+)\.\w+$/.exec(path) ?? [];
  return `#/collections/${folder ?? LISTS}/entries/${name ?? ''}`;
}
