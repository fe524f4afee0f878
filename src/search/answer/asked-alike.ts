import { WEIGHTS } from '../data/weights.ts';
import { featuresOf, type Asks } from './asked-features.ts';

/** A question in a space of characters and pairs of them: what stands in it, each weighed by how rare it is among all questions. */
type Features = ReadonlyMap<string, number>;

function lengthOf(features: Iterable<string>, weightOf: (feature: string) => number): number {
  let sum = 0;
  for (const feature of features) sum += weightOf(feature) ** 2;
  return Math.sqrt(sum);
}

/** Questions made ready to be compared with. */
export interface AskedIndex {
  /** For each feature, the questions that have it, by place. */
  holders: ReadonlyMap<string, readonly number[]>;
  /** By question: the length of its vector, drawn to the mean of all, and the practice that it is about, by place in the lexicon. */
  lengths: readonly number[];
  owners: readonly number[];
  rarityOf: (feature: string) => number;
}

/** @param asks of all practices */
export function indexAsks(asks: Asks): AskedIndex {
  const questions = asks.flatMap((own, owner) => own.map((text) => ({ owner, features: featuresOf(text) })));
  const holders = new Map<string, number[]>();
  questions.forEach(({ features }, place) => {
    for (const feature of features) {
      const known = holders.get(feature);
      if (known) known.push(place);
      else holders.set(feature, [place]);
    }
  });
  // Inverse document frequency as in BM25 (Robertson and Zaragoza 2009, 3.3); a character tells less than a pair, and there are more of them.
  const rarityOf = (feature: string) => {
    const count = holders.get(feature)?.length ?? 0;
    const rarity = Math.log(1 + (questions.length - count + 0.5) / (count + 0.5));
    return feature.length === 1 ? WEIGHTS.askedCharacter * rarity : rarity;
  };
  // Tens of thousands are asked for, of thousands of features.
  const rarities = new Map([...holders.keys()].map((feature) => [feature, rarityOf(feature)]));
  const whole = questions.map(({ features }) => lengthOf(features, (feature) => rarities.get(feature) ?? 0));
  // Pivoted (Singhal, Buckley and Mitra 1996): by the plain cosine a short question comes near to all that shares two characters with it.
  const pivot = (whole.reduce((sum, length) => sum + length, 0) / (whole.length || 1)) ** WEIGHTS.askedPivot;
  const lengths = whole.map((length) => pivot * length ** (1 - WEIGHTS.askedPivot));
  return { holders, lengths, owners: questions.map(({ owner }) => owner), rarityOf };
}

/**
 * How alike a query is to how people ask about each practice: nearly the cosine of the nearest question, and a share of those of the others.
 * @returns by place in the lexicon; 1 where a question is the query itself
 */
export function askedAlike(query: string, { holders, lengths, owners, rarityOf }: AskedIndex): Map<number, number> {
  const features: Features = new Map([...featuresOf(query)].map((feature) => [feature, rarityOf(feature)]));
  const products = new Map<number, number>();
  for (const [feature, weight] of features)
    for (const question of holders.get(feature) ?? []) products.set(question, (products.get(question) ?? 0) + weight * weight);
  const own = lengthOf(features.keys(), (feature) => features.get(feature) ?? 0);
  const [nearest, sums] = [new Map<number, number>(), new Map<number, number>()];
  for (const [question, product] of products) {
    const cosine = product / (own * (lengths[question] ?? 1));
    const owner = owners[question] ?? 0;
    nearest.set(owner, Math.max(cosine, nearest.get(owner) ?? 0));
    sums.set(owner, cosine + (sums.get(owner) ?? 0));
  }
  return new Map([...nearest].map(([owner, best]) => [owner, best + WEIGHTS.askedOthers * ((sums.get(owner) ?? 0) - best)]));
}
