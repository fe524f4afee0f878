/** A query with its judged documents; the format of the development queries. */
export interface JudgedQuery {
  q: string;
  kind: string;
  /** Document id → grade, 1 to 3; what is not listed has grade 0. */
  relevant: Record<string, number>;
}

export interface Scores {
  ndcg: number;
  recall: number;
  mrr: number;
  success1: number;
  success3: number;
  empty: number;
}

const DEPTH = 10;

function dcg(grades: readonly number[]): number {
  return grades.slice(0, DEPTH).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);
}

/** Scores of one answer; success and reciprocal rank count documents of grade 2 and more, or of grade 1 where no better one exists. */
export function scoreAnswer(ids: readonly string[], { relevant }: JudgedQuery): Scores {
  const distinct = [...new Set(ids)];
  const grades = distinct.map((id) => relevant[id] ?? 0);
  const all = Object.values(relevant).sort((a, b) => b - a);
  const good = Math.min(2, all[0] ?? 0);
  const first = grades.findIndex((grade) => grade >= good);
  const within = (rank: number) => (first >= 0 && first < rank ? 1 : 0);
  return {
    ndcg: all.length === 0 ? 0 : dcg(grades) / dcg(all),
    recall: grades.slice(0, DEPTH).filter((grade) => grade > 0).length / Math.max(1, Math.min(DEPTH, all.length)),
    mrr: first < 0 ? 0 : 1 / (first + 1),
    success1: within(1),
    success3: within(3),
    empty: ids.length === 0 ? 1 : 0,
  };
}

/** Mean of each score. */
export function meanScores(scores: readonly Scores[]): Scores {
  const mean = (key: keyof Scores) => scores.reduce((sum, score) => sum + score[key], 0) / (scores.length || 1);
  return {
    ndcg: mean('ndcg'),
    recall: mean('recall'),
    mrr: mean('mrr'),
    success1: mean('success1'),
    success3: mean('success3'),
    empty: mean('empty'),
  };
}

/** @param share 0.5 for the median, 0.95 for p95 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
