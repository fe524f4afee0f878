/** Pages of which links are kept: not lists by two properties at once, which come and go with the content, and nothing that only pages fetch. */
const KEPT =
  /^(?:(?!404|wordings\/(?!index))(?:[a-z0-9-]+\/)*index\.html|(?:practices|summaries)\/[a-z0-9-]+\.docx|feed\.xml|api\/[a-z]+\.json)$/;

/** The addresses that a built site gives to the world, without the base path. @param files paths inside dist */
export function addressesOf(files: readonly string[]): string[] {
  return files
    .filter((file) => KEPT.test(file))
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .sort();
}

/** The list that content/addresses.txt holds: one address a line, comments after #. */
export const parseAddresses = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

/** Published addresses that a site no longer answers. */
export function lostAddresses(published: readonly string[], files: readonly string[]): string[] {
  const present = new Set(addressesOf(files));
  return published.filter((address) => !present.has(address));
}
