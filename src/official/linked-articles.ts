import { articleAddresses, type AddressedLaw } from '../lib/article-addresses.ts';
import type { OfficialDocument } from './official-document.ts';

/**
 * A document that knows where the articles it cites can be read.
 * @param laws by each of their names without 中华人民共和国
 * @param absolute makes an address of a path of the site
 */
export function withLinkedArticles(
  document: OfficialDocument,
  laws: ReadonlyMap<string, AddressedLaw>,
  absolute: (path: string) => string,
): OfficialDocument {
  const texts = [...document.blocks, ...(document.appendices ?? []).flatMap(({ blocks }) => blocks)].flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : [],
  );
  return { ...document, articles: articleAddresses(texts, laws, absolute) };
}
