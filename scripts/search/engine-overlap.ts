import type { Ask } from './ask-once.ts';

/** How near two ways to search come to each other over some queries. */
export interface EngineOverlap {
  queries: number;
  /** Mean share of the first ten results that both give, 0 to 1; two empty answers are alike. */
  overlap: number;
  /** Results that the second gives, by those of the first. */
  counts: number;
  /** Queries whose first ten results are not the same. */
  apart: string[];
}

const FIRST = 10;

/** Asks both each query. */
export async function engineOverlap(queries: readonly string[], one: Ask, other: Ask): Promise<EngineOverlap> {
  const apart: string[] = [];
  let [shared, counted, against] = [0, 0, 0];
  for (const query of queries) {
    const [first, second] = [(await one(query)).ranked, (await other(query)).ranked];
    const places = first.slice(0, FIRST).map(({ doc }) => doc);
    const others = second.slice(0, FIRST).map(({ doc }) => doc);
    const most = Math.max(places.length, others.length);
    const share = most === 0 ? 1 : places.filter((doc) => others.includes(doc)).length / most;
    if (share < 1) apart.push(query);
    shared += share;
    counted += first.length;
    against += second.length;
  }
  return { queries: queries.length, overlap: shared / (queries.length || 1), counts: counted === against ? 1 : against / counted, apart };
}
