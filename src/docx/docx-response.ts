import type { OfficialDocument } from '../official/official-document.ts';
import { DOCX_TYPE } from './docx-type.ts';
import { writeDocx } from './write-docx.ts';

/** Properties of a route of Word files. */
export interface DocxProps {
  /** The bytes of the file. */
  file: () => Promise<Uint8Array>;
}

/** Static paths of entries as those of their Word files. A build begins all files here, and has them when it comes to their routes. */
export function docxPaths<Props>(
  paths: readonly { params: { id: string }; props: Props }[],
  documentOf: (props: Props) => OfficialDocument,
) {
  return paths.map(({ params, props }) => {
    const write = () => writeDocx(documentOf(props));
    if (import.meta.env.DEV) return { params, props: { file: write } };
    const begun = write();
    // Told where it is awaited, not as a rejection that nobody handles.
    begun.catch(() => undefined);
    return { params, props: { file: () => begun } };
  });
}

/** A Word file as the answer of a static route. */
export const docxResponse = async ({ file }: DocxProps): Promise<Response> =>
  new Response((await file()) as BodyInit, { headers: { 'Content-Type': DOCX_TYPE } });
