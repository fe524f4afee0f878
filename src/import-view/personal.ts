import type { ImportedPiece } from '../import/import-file.ts';

/** Something that may identify a person. */
export interface Personal {
  text: string;
  kind: '个人姓名' | '任职者姓名' | '电话' | '证件号';
  /** Where it stands, with a few characters around it. */
  context: string;
}

const KINDS: Record<string, Personal['kind']> = {
  'private-name': '个人姓名',
  'official-name': '任职者姓名',
  phone: '电话',
  'id-number': '证件号',
};
const NUMBER = /[\dXx][\dXx -]{5,}[\dXx]/;

/** What the import flagged as identifying a person, each once; names in a row (王小明、李强) one by one. */
export function personalOf({ messages }: ImportedPiece): Personal[] {
  const found = new Map<string, Personal>();
  for (const { rule, text, before = '' } of messages) {
    const kind = KINDS[rule];
    if (!kind) continue;
    const texts = kind === '电话' || kind === '证件号' ? [NUMBER.exec(before)?.[0] ?? ''] : (/^“(.+?)”/.exec(text)?.[1] ?? '').split('、');
    for (const own of texts) if (own.length > 1 && !found.has(own)) found.set(own, { text: own, kind, context: before });
  }
  return Array.from(found.values());
}
