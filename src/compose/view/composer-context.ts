import type { KnownLaw } from '../../lib/article-addresses.ts';
import type { DraftStore } from '../store/draft-store.ts';
import type { ShownNode } from './shown-nodes.ts';
import type { Skeleton } from '../../schemas/skeleton.ts';
import type { ViewState } from './view-state.ts';

/** What every part of the composer works with. */
export interface Composer {
  root: HTMLElement;
  store: DraftStore;
  /** Kinds of paper to start from. */
  skeletons: readonly Skeleton[];
  /** The laws of the library by each of their names without 中华人民共和国. */
  laws: ReadonlyMap<string, KnownLaw>;
  view: () => ViewState;
  /** Opens or closes parts of the view and draws. */
  show: (change: Partial<ViewState>) => void;
  /** Confirms the open edit, opens or closes parts of the view, and draws once for both. */
  leave: (change: Partial<ViewState>) => void;
  /** The outline as it stands. */
  shown: () => readonly ShownNode[];
  /** Moves the focus to a node or a part of it. */
  focus: (id: number | undefined, selector?: string) => void;
  /** Tells readers of all senses what happened. */
  say: (message: string) => void;
  /** Finds a part of the static markup. @throws where it is missing */
  need: <T extends HTMLElement = HTMLElement>(selector: string) => T;
}
