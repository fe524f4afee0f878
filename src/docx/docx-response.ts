import type { OfficialDocument } from './official-document.ts';
import { toDocx } from './to-docx.ts';

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A document as the answer of a static route. */
export async function docxResponse(document: OfficialDocument): Promise<Response> {
  return new Response((await toDocx(document)) as BodyInit, { headers: { 'Content-Type': DOCX_TYPE } });
}
