import { INDENT } from './measures.ts';
import type { OfficialDocument } from './official-document.ts';
import { textWidth } from './text-width.ts';

const LABEL = '附件：';

/** Where what stands under “附件：” begins, in characters. */
export const UNDER_LABEL = INDENT + textWidth(LABEL);
/** Characters left for “1.” before a name; faces differ in how wide they set it. */
const NUMBER = 1.5;

/** A line of 附件说明 before it is broken; places in characters from the left edge of the type area. */
export interface AttachmentLine {
  text: string;
  /** Where it begins. */
  first: number;
  /** Where its other lines begin, should it need any: under the name. */
  under: number;
}

/**
 * 附件说明: numbered where there are several, the first one after “附件：”, the others under its number.
 * Source: GB/T 9704—2012, 7.3.4.
 */
export function attachmentLines({
  attachments = [],
  appendices = [],
}: Pick<OfficialDocument, 'attachments' | 'appendices'>): AttachmentLine[] {
  const names = [...appendices.map(({ title }) => title), ...attachments];
  const several = names.length > 1;
  return names.map((name, i) => ({
    text: `${i === 0 ? LABEL : ''}${several ? `${i + 1}.` : ''}${name}`,
    first: i === 0 ? INDENT : UNDER_LABEL,
    under: UNDER_LABEL + (several ? NUMBER : 0),
  }));
}
