/** A field of the draft besides its outline. */
export type DraftField = 'title' | 'addressee' | 'attachments' | 'signature' | 'date';

/** What kind of thing is found; the order is that of the list. */
export const FINDING_KINDS = ['待填', '结构', '标题', '重复', '数字', '引用', '姓名', '用词', '标点'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Something to look at before a paper is handed in. */
export interface Finding {
  /** The node, by its id, or the field. */
  at: number | DraftField;
  kind: FindingKind;
  /** In a sentence without a full stop: what is found, and what would be right. */
  says: string;
}
