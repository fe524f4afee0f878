/** Another library that this site searches along with its own. */
export interface OtherLibrary {
  /** What its results are marked with. */
  name: string;
  /** Its front page, ending with a slash. */
  url: string;
}

/**
 * Reads LIBRARIES of the environment.
 * @param text `名称=网址`, several parted by white space; empty for none
 * @throws where an item has no name, or no http address
 */
export function otherLibraries(text: string): OtherLibrary[] {
  return text
    .split(/\s+/)
    .filter((item) => item !== '')
    .map((item) => {
      const [, name, address] = /^([^=]+)=(https?:\/\/[^;,'"]+)$/.exec(item) ?? [];
      if (!name || !address || !URL.canParse(address))
        throw new Error(`“一起搜索的其他库”写得不对：${item}。应为 名称=网址，名称里没有空格`);
      return { name, url: frontPage(address) };
    });
}

/** The address of a library's front page, ending with a slash; query and fragment dropped. @param address a valid URL */
export function frontPage(address: string): string {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname.replace(/\/*$/, '/')}`;
}

/** Where the pages of these libraries may fetch from. */
export const originsOf = (libraries: readonly OtherLibrary[]): string[] => [...new Set(libraries.map(({ url }) => new URL(url).origin))];
