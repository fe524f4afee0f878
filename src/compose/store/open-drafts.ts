import { DRAFT_KEY, readStored, store } from '../basket.ts';
import { EMPTY_DRAFT, type Draft } from '../draft.ts';
import { parseDraft, type DraftProblem } from '../parse-draft.ts';
import { chosenLayout } from '../unit-layouts.ts';
import { addDraft, readShelf, setAside } from './draft-shelf.ts';
import type { KeyedStorage } from './keyed-storage.ts';
import { newDraft, openStored, type OpenedDraft } from './stored-draft.ts';
import { takeUnsaved } from './unsaved.ts';

const CURRENT_KEY = 'upl-current';

/** What the draft counter of every page reads in place of a draft: which items are placed. */
interface Mirror {
  mirror: true;
  nodes: { kind: string; origin?: { key: string } }[];
}

let mirrored: Draft['nodes'] | undefined;

/** Tells reading pages what the draft holds; its text is kept elsewhere. */
export function mirrorDraft({ nodes }: Draft): void {
  if (nodes === mirrored) return;
  mirrored = nodes;
  const placed = nodes.map((node) => ({
    kind: node.kind,
    ...(node.kind === 'paragraph' && node.origin ? { origin: { key: node.origin.key } } : {}),
  }));
  store(DRAFT_KEY, { mirror: true, nodes: placed } satisfies Mirror);
}

/** Remembers which draft this tab works on; the next new tab begins with it too. */
export function rememberCurrent(id: string): void {
  store(CURRENT_KEY, id);
  try {
    sessionStorage.setItem(CURRENT_KEY, id);
  } catch {
    // The tab then opens with the draft that was worked on last.
  }
}

function currentId(): string | undefined {
  let own: string | null = null;
  try {
    own = sessionStorage.getItem(CURRENT_KEY);
  } catch {
    // As above.
  }
  const id = own ?? readStored(CURRENT_KEY);
  return typeof id === 'string' ? id : undefined;
}

/** Drafts used to be one entry of localStorage; it is taken into the storage, and one that cannot be read is set aside. */
async function takeOld(storage: KeyedStorage): Promise<{ opened?: OpenedDraft; problem?: DraftProblem }> {
  const old = readStored(DRAFT_KEY);
  if (old === null || old === undefined || (old as Partial<Mirror>).mirror === true) return {};
  const draft = parseDraft(old);
  const result = typeof draft === 'string' ? { problem: draft } : { opened: await addDraft(storage, draft) };
  if (typeof draft === 'string') await setAside(storage, old);
  store(DRAFT_KEY, null);
  return result;
}

/** The draft to begin with: this tab's own, else the one worked on last, else an empty one. @returns it, and why a stored one was not opened */
export async function firstDraft(storage: KeyedStorage): Promise<{ opened: OpenedDraft; problem?: DraftProblem | undefined }> {
  await takeUnsaved(storage);
  const old = await takeOld(storage);
  if (old.opened) return { opened: old.opened };
  const id = currentId();
  const asked = id === undefined ? undefined : openStored(await storage.get('drafts', id));
  if (asked && typeof asked !== 'string' && asked.deleted === 0) return { opened: asked, problem: old.problem };
  const { drafts, unreadable } = await readShelf(storage);
  const latest = drafts.find(({ deleted }) => deleted === 0);
  const problem = old.problem ?? unreadable.find((each) => each.id === id)?.problem;
  return { opened: latest ?? newDraft({ ...EMPTY_DRAFT, ...chosenLayout() }), problem };
}
