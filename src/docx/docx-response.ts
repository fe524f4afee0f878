import { hash } from 'node:crypto';
import type { AddressedLaw } from '../lib/article-addresses.ts';
import { absoluteUrl } from '../lib/absolute-url.ts';
import { withLinkedArticles } from '../official/linked-articles.ts';
import type { OfficialDocument } from '../official/official-document.ts';
import { buildStore } from '../settings/build-store.ts';
import { SITE } from '../site.ts';
import { DOCX_TYPE } from './docx-type.ts';
import { writeDocx } from './write-docx.ts';

/** Properties of a route of Word files. */
export interface DocxProps {
  /** The bytes of the file. */
  file: () => Promise<Uint8Array>;
}

async function writeAndKeep(document: OfficialDocument, key: string): Promise<Uint8Array> {
  const bytes = await writeDocx(document);
  buildStore()?.keep(key, bytes);
  return bytes;
}

/**
 * A file of an earlier build from the same document, or one that is begun now. It lets go of its bytes with the first answer: Astro
 * holds the properties of every path until the site is written.
 */
function fileOf(make: () => OfficialDocument): DocxProps['file'] {
  const document = make();
  const key = `docx\0${hash('sha256', JSON.stringify(document), 'base64url')}`;
  if (buildStore()?.has(key)) return async () => buildStore()?.take(key) ?? (await writeAndKeep(make(), key));
  let begun: Promise<Uint8Array> | undefined = writeAndKeep(document, key);
  // Told where it is awaited, not as a rejection that nobody handles.
  begun.catch(() => undefined);
  return () => {
    const file = begun ?? writeAndKeep(make(), key);
    begun = undefined;
    return file;
  };
}

/**
 * Static paths of entries as those of their Word files. A build begins all files here, and has them when it comes to their routes.
 * @param laws by each of their names: the articles that a file cites lead to them
 */
export function docxPaths<Props>(
  paths: readonly { params: { id: string }; props: Props }[],
  documentOf: (props: Props) => OfficialDocument,
  laws: readonly [string, AddressedLaw][],
) {
  const named = new Map(laws);
  return paths.map(({ params, props }) => {
    // Where the site has no address yet, a link would lead to one that is nobody's.
    const linked = () => (SITE.provisional ? documentOf(props) : withLinkedArticles(documentOf(props), named, absoluteUrl));
    if (import.meta.env?.DEV) return { params, props: { file: () => writeDocx(linked()) } };
    return { params, props: { file: fileOf(linked) } };
  });
}

/** A Word file as the answer of a static route. */
export const docxResponse = async ({ file }: DocxProps): Promise<Response> =>
  new Response((await file()) as BodyInit, { headers: { 'Content-Type': DOCX_TYPE } });
