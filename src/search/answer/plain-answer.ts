import { foldWord } from '../data/folded-names.ts';
import type { LexiconDoc } from '../data/lexicon.ts';
import { BASIS_MARK } from '../data/section-mark.ts';
import { unpackBasis, type StoredBasis, type StoredSection } from '../data/stored-text.ts';
import { WEIGHTS } from '../data/weights.ts';
import { nameMatch } from '../query/name-match.ts';
import { wordingsOf, type BestPlace } from './excerpt.ts';

/** What answers a query that names one practice, beside its summary. */
export interface PlainAnswer {
  /** The first steps, without their numbers. */
  steps: string[];
  /** How many steps there are. */
  of: number;
  /** `label：value`, as the practice writes it. */
  figure?: string;
  /** A wording for what was done, else the first one. */
  wording?: BestPlace;
  /** The provision that it rests on; of several, the first that the practice names. */
  basis?: StoredBasis;
}

const STEPS = 3;

/** Whether a query is the title or another name of a practice: then there is nothing to choose. */
export const namesPractice = (query: string, doc: LexiconDoc): boolean =>
  doc.kind === 'practice' && nameMatch(foldWord(query), doc) >= WEIGHTS.alias;

/** The head of a practice's text as an answer; undefined where it tells no steps. */
export function plainAnswer(sections: readonly StoredSection[]): PlainAnswer | undefined {
  const paragraphsOf = (wanted: string) => sections.find(({ mark }) => mark === wanted)?.paragraphs ?? [];
  const steps = paragraphsOf('how').flatMap((line) => /^\d+\. (.+)/.exec(line)?.[1] ?? []);
  if (steps.length === 0) return undefined;
  const [figure] = paragraphsOf('figures');
  const wordings = wordingsOf(sections);
  const wording = wordings.find(({ slot }) => slot === '做法') ?? wordings[0];
  const [basis] = paragraphsOf(BASIS_MARK);
  return {
    steps: steps.slice(0, STEPS),
    of: steps.length,
    ...(figure ? { figure } : {}),
    ...(wording ? { wording } : {}),
    ...(basis ? { basis: unpackBasis(basis) } : {}),
  };
}
