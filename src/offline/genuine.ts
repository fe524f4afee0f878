/** Stands in every page of a site of this kind (BaseLayout.astro). */
const GENERATOR = 'name="generator" content="union-practice-library';

const typeOf = (response: Response) => response.headers.get('content-type') ?? '';

/** The first piece of an answer as text: enough to see what it is not. */
async function beginning(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const { value } = await reader.read();
  void reader.cancel();
  return new TextDecoder().decode(value);
}

/**
 * Whether an answer is the site's own. A network that wants a password answers every address with its page and 200, a gateway
 * with its error: neither may take the place of what is kept.
 * @param address that was asked for
 * @param response read where it is a page or JSON: hand in a copy
 */
export async function isGenuine(address: string, response: Response): Promise<boolean> {
  if (response.status !== 200) return false;
  const { pathname } = new URL(address, response.url || undefined);
  // Some networks give their page the type that the address asks for.
  if (pathname.endsWith('.json')) return /^\s*[[{]/.test(await beginning(response));
  if (!/\/(?:[^/.]*|[^/]+\.html)$/.test(pathname)) return !/text\/html/i.test(typeOf(response));
  return (await response.text()).includes(GENERATOR);
}
