import type { Law } from '../schemas/law.ts';
import { splitAtCitations, type LinkedPart } from './prose-citations.ts';

/** A statute file as the content layer gives it. */
export interface RawLaw {
  id: string;
  data: Law;
}

/** A stretch of text; `to` where it cites an article of which the library holds a provision. */
export type CitedPart = LinkedPart<{ law: string; article: number }>;

export interface LawFinder {
  /** The law that a text means by a name, in full, short or by another name. */
  byName: (name: string) => RawLaw | undefined;
  /** Whether the library holds a provision of an article. @param law its id */
  holds: (law: string, article: number) => boolean;
}

/** The name of a law as most texts cite it. */
export const bareLawName = (name: string): string => name.replace(/^中华人民共和国/, '');

/** Every name of a law. */
export const lawNames = ({ title, short, aliases }: Pick<Law, 'title' | 'short' | 'aliases'>): string[] => [
  ...new Set([title, bareLawName(title), short, ...aliases]),
];

export function lawFinder(laws: readonly RawLaw[]): LawFinder {
  const named = new Map(laws.flatMap((law) => lawNames(law.data).map((name) => [name, law])));
  const held = new Set(laws.flatMap(({ id, data }) => data.provisions.map(({ article }) => `${id} ${article}`)));
  return { byName: (name) => named.get(name) ?? named.get(bareLawName(name)), holds: (law, article) => held.has(`${law} ${article}`) };
}

/** Splits a text at the articles it cites and the library restates; joining the parts again gives the text back. */
export const citedParts = (text: string, laws: LawFinder): CitedPart[] =>
  splitAtCitations(text, ({ name, article }) => {
    const law = laws.byName(name)?.id;
    return law !== undefined && laws.holds(law, article) ? { law, article } : undefined;
  });
