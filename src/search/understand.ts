import type { Dictionary } from './dictionary.ts';
import { isAnswered } from './is-answered.ts';
import type { Lexicon } from './lexicon.ts';
import { LETTER, normalizeQuery } from './normalize-query.ts';
import { readNumerals } from './numerals.ts';
import { planQuery, type Plan } from './plan-query.ts';
import { rank, type Ranked } from './rank.ts';
import type { RepairData } from './repair-data.ts';
import { unknownTexts } from './segment.ts';
import type { TextIndex } from './text-index.ts';

/** All that a search stands on. */
export interface Library {
  lexicon: Lexicon;
  dictionary: Dictionary;
  index: TextIndex;
  /** Fetches the tables for other scripts, letters and slips; called only when a query needs them. */
  loadRepair: () => Promise<RepairData>;
}

export interface Understanding {
  plan: Plan;
  /** Documents in order; empty where nothing fits. */
  ranked: Ranked[];
  /** The query that was searched in place of the typed one. */
  readAs: string | undefined;
}

/** Names typed with spaces inside their words, as the library writes them: 厂务 公开 → 厂务公开. Words of their own stay apart. */
function joinNames(query: string, dictionary: Dictionary): string {
  const runs = query.split(' ');
  for (let from = 0; from + 1 < runs.length; from += 1)
    for (let end = runs.length; end > from + 1; end -= 1) {
      const parts = runs.slice(from, end);
      const name = parts.join('');
      if (!dictionary.get(name)?.named || parts.every((part) => part.length > 1 && dictionary.has(part))) continue;
      runs.splice(from, end - from, name);
      break;
    }
  return runs.join(' ');
}

/** Whether something of a query is neither a word of the library nor written anywhere in it, so that it may be meant otherwise. */
async function isStrange(text: string, { dictionary, index }: Library): Promise<boolean> {
  if (LETTER.test(text)) return true;
  const found = await Promise.all(unknownTexts(text, dictionary).map(async (rest) => rest.length > 1 && (await index.find(rest)).size > 0));
  return found.includes(false);
}

/**
 * Reads a query as its typist meant it and ranks the library for it.
 * @param asTyped search the characters as they are, without reading them as anything else
 */
export async function understand(query: string, library: Library, asTyped = false): Promise<Understanding> {
  const { lexicon, dictionary, index } = library;
  const typed = normalizeQuery(query);
  let text = asTyped ? typed : joinNames(readNumerals(typed, dictionary), dictionary);
  if (!asTyped && (await isStrange(text, library))) {
    // Most queries need neither the tables nor what reads them.
    const [{ mendQuery }, repair] = await Promise.all([import('./mend-query.ts'), library.loadRepair()]);
    text = await mendQuery(text, library, repair);
  }
  const plan = planQuery(text, dictionary, lexicon);
  const ranked = await rank(plan, lexicon, index);
  return {
    plan,
    ranked: isAnswered(plan, ranked) ? ranked : [],
    readAs: text.replace(/ /g, '') === typed.replace(/ /g, '') ? undefined : text,
  };
}
