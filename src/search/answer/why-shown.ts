import { WEIGHTS } from '../data/weights.ts';
import { isSubject } from '../query/concept.ts';
import type { Plan } from '../query/plan-query.ts';
import { featuresOf, type Asks } from './asked-features.ts';
import type { Ranked } from './rank.ts';

/** The question that shares most characters and pairs of them with a query. */
function nearestAsk(query: string, asks: readonly string[]): string | undefined {
  const features = featuresOf(query);
  const shared = (ask: string) => [...featuresOf(ask)].filter((feature) => features.has(feature)).length / Math.sqrt(ask.length);
  return [...asks].sort((a, b) => shared(b) - shared(a))[0];
}

/** Why an entry that may have to do with a query is there: what people ask about it, or which words of the query it speaks of. */
export function whyShown({ query, concepts }: Plan, { doc, covers, asked }: Ranked, asks: Asks): string {
  const ask = asked >= WEIGHTS.whyAsked ? nearestAsk(query, asks[doc] ?? []) : undefined;
  if (ask !== undefined) return `有人这样问：“${ask}”`;
  const spoken = concepts.filter((concept, i) => covers.includes(i) && isSubject(concept) && concept.text.length > 1);
  return spoken.length > 0 ? `讲到${spoken.map(({ text }) => `“${text}”`).join('')}` : '';
}

/** What of a query the best entry does not speak of, as it was typed: neighbouring words together (离职证明). */
export function leftOpen({ query, concepts }: Plan, best: Ranked | undefined): string[] {
  const open: string[] = [];
  concepts.forEach((concept, i) => {
    if (best?.covers.includes(i) || !isSubject(concept)) return;
    const last = open.length - 1;
    const joined = (open[last] ?? '') + concept.text;
    if (last >= 0 && query.includes(joined)) open[last] = joined;
    else open.push(concept.text);
  });
  return open.filter((text) => text.length > 1);
}
