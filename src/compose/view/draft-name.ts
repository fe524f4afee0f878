import { fillText } from '../fills.ts';
import type { OpenedDraft } from '../store/stored-draft.ts';

/** What a draft is called: as its writer named it, else by its title. */
export function nameOf({ name, history: { present } }: Pick<OpenedDraft, 'name' | 'history'>): string {
  return name || fillText(present.title, present.fills) || '未写标题的草稿';
}
