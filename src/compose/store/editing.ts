import type { Draft } from '../draft.ts';
import { reduceDraft, type DraftAction } from '../draft-reducer.ts';
import { valueOf } from '../fills.ts';
import { record, type History } from '../history.ts';

/** What is being typed and not yet confirmed, as the step that confirming it would be. */
export type Typing = Extract<DraftAction, { type: 'edit' | 'field' | 'fill' | 'fillOne' }>;

/** A draft at work: its confirmed states, and the open edit on top of them. */
export interface Editing {
  history: History;
  typing: Typing | undefined;
}

/** The draft as it stands on the screen, open edit and all: what is saved, and what goes out. */
export const draftOnScreen = ({ history, typing }: Editing): Draft => (typing ? reduceDraft(history.present, typing) : history.present);

/** The open edit confirmed, as one step. */
export const settled = (editing: Editing): Editing =>
  editing.typing ? { history: record(editing.history, draftOnScreen(editing)), typing: undefined } : editing;

/** What names the place that is typed in. */
const placeOf = (typing: Typing): string =>
  [typing.type, 'id' in typing ? typing.id : typing.name, typing.type === 'fillOne' ? typing.nth : ''].join();

/** The next input. Typing elsewhere confirms what was typed before. */
export function withTyping(editing: Editing, typing: Typing): Editing {
  const base = editing.typing && placeOf(editing.typing) !== placeOf(typing) ? settled(editing) : editing;
  return { ...base, typing };
}

/** What a draft holds at the place that is typed in; undefined where the place is gone. */
function heldAt(draft: Draft, typing: Typing): string | undefined {
  if (typing.type === 'field') return String(draft[typing.name]);
  if (typing.type === 'fill') return valueOf(draft.fills, typing.name);
  return draft.nodes.find(({ id }) => id === typing.id)?.text;
}

/** The words of an open edit. */
export const wordsOf = (typing: Typing): string => (typing.type === 'edit' ? typing.text : typing.value);

/**
 * Takes over the states of another tab. An open edit goes on where that tab has left its place alone.
 * @param saved the draft as this tab saved it last, open edit and all: what differs from it is the other tab's doing
 * @returns the state to go on with, and the words of an open edit that has no place any more
 */
export function takeOver({ history, typing }: Editing, saved: Draft, theirs: History): { editing: Editing; beside: string | undefined } {
  if (!typing) return { editing: { history: theirs, typing }, beside: undefined };
  const held = heldAt(theirs.present, typing);
  // A blank that was saved filled is no blank any more: filling it once more would fill another one.
  const before = heldAt(typing.type === 'fillOne' ? history.present : saved, typing);
  const isFree = held !== undefined && held === before;
  const isKept = held === wordsOf(typing) || (held !== undefined && held === heldAt(saved, typing));
  return {
    editing: { history: theirs, typing: isFree ? typing : undefined },
    beside: isFree || isKept ? undefined : wordsOf(typing),
  };
}
