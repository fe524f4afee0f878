import { foldWord } from '../data/folded-names.ts';
import { ITEM_TYPES, type ItemType } from '../data/stored-items.ts';

/** What a query asks of the items that a library holds beside practices. */
export interface ItemQuery {
  /** Names of kinds of item, of papers, of parts of a paper that stand in it. */
  cues: string[];
  /** Kinds of item that it names as such. */
  types: ItemType[];
  /** What is left: the words to look for. */
  rest: string;
}

/** A month, as the calendar names it. */
const MONTH = /(?:^|\D)(1[0-2]|[1-9])月(?:份)?/;

/**
 * Reads the cues in a query; of two that overlap the longer one counts.
 * @param cues what the library's items are called and what they are made of
 */
export function readItemQuery(query: string, cues: readonly string[]): ItemQuery {
  let rest = query.normalize('NFKC').toLowerCase();
  const found: string[] = [];
  for (const cue of [...cues].sort((a, b) => b.length - a.length)) {
    const folded = foldWord(cue);
    if (folded.length < 2 || !rest.includes(folded)) continue;
    found.push(cue);
    rest = rest.replace(folded, ' ');
  }
  const [, month] = MONTH.exec(rest) ?? [];
  if (month) found.push(`${month}月`);
  return { cues: found, types: ITEM_TYPES.filter((type) => found.includes(type)), rest: month ? rest.replace(MONTH, ' ') : rest };
}

/** How the names of forms and lists end; 代表 and 外表 are none. */
const FORM_ENDS = /(?:[^代外]表|清单|目录|议程|[书函])$/;

/** Whether a query names an item or a kind of item, or ends as the name of a form does, so that they are worth fetching. */
export const looksLikeItem = (query: string, cues: readonly string[]): boolean =>
  FORM_ENDS.test(query.trim()) || readItemQuery(query, cues).cues.length > 0;
