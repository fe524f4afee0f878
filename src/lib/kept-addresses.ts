import type { Redirect } from '../schemas/redirect.ts';

/** Pages of which links are kept: not lists by two properties at once or later pages of a list, which come and go with the content, and nothing that only pages fetch. */
const KEPT =
  /^(?:(?!404|.*\/\d+\/index|wordings\/(?!index))(?:[a-z0-9-]+\/)*index\.html|(?:practices|summaries)\/[a-z0-9-]+\.docx|(?:practices|summaries|laws|papers|forms)\/[a-z0-9-]+\.md|llms\.txt|knowledge\.zip|input-methods\/[a-z_.]+|feed\.xml|api\/[a-z]+\.json)$/;

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

/** The addresses of single wordings. @param records those of /api/wordings.json */
export const wordingAddresses = (records: readonly { id: string }[]): string[] =>
  records.map(({ id }) => `/practices/${id.replace('#', '/#')}`);

/**
 * Published addresses that a site no longer answers. A wording is found as long as its page has moved as a whole.
 * @param present addresses that the site gives
 */
export function lostAddresses(published: readonly string[], present: readonly string[], redirects: readonly Redirect[]): string[] {
  const answered = new Set(present);
  const moved = new Set(redirects.map(({ from }) => from));
  return published.filter((address) => !answered.has(address) && !moved.has(address) && !moved.has(address.split('#')[0] ?? ''));
}
