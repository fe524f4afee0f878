import { buildDictionary, type Dictionary } from './dictionary.ts';
import type { Lexicon } from './lexicon.ts';
import { buildSpeech, type Speech } from './speech.ts';

/** What a query is read with: the library's names, and how people speak about them. */
export interface Names {
  lexicon: Lexicon;
  dictionary: Dictionary;
  speech: Speech;
}

/** Makes a lexicon ready to read queries with. */
export const openNames = (lexicon: Lexicon): Names => ({ lexicon, dictionary: buildDictionary(lexicon), speech: buildSpeech(lexicon) });
