/** Stands in every page of a site of this kind (BaseLayout.astro). */
const GENERATOR = 'name="generator" content="union-practice-library';

const typeOf = (response: Response) => response.headers.get('content-type') ?? '';

/**
 * Whether an answer is the site's own. A network that wants a password answers every address with its page and 200, a gateway
 * with its error: neither may take the place of what is kept.
 * @param address that was asked for
 * @param response read to its end where it is a page: hand in a copy
 */
export async function isGenuine(address: string, response: Response): Promise<boolean> {
  if (response.status !== 200) return false;
  const { pathname } = new URL(address, response.url || undefined);
  if (!/\/(?:[^/.]*|[^/]+\.html)$/.test(pathname)) return !/text\/html/i.test(typeOf(response));
  return (await response.text()).includes(GENERATOR);
}
