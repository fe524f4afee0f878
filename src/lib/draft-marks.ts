/** What the import writes where only an editor can: the content check refuses it in published entries. */
export const DRAFT_SUMMARY = '待编辑：用一句话概括全文。';
/** Plainly no date of revision, so that the same source gives the same bytes on every day. */
export const DRAFT_DATE = '1970-01-01';
/** The kind of union of an imported summary that is none of the library's; an editor chooses one before it is published. */
export const DRAFT_KIND = '未注明';
