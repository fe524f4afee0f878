/** What the composer shows beside the draft itself. */
export interface ViewState {
  /** The node whose tools are open. */
  selected: number | undefined;
  /** The node whose text is being typed. */
  editing: number | undefined;
  /** The blank that is being filled. */
  filling: { id: number; nth: number } | undefined;
  /** The node for which other wordings are shown. */
  swapping: number | undefined;
}

export const NOTHING_OPEN: ViewState = { selected: undefined, editing: undefined, filling: undefined, swapping: undefined };
