import type { Measured, Pauses } from './measure.ts';
import { meanScores, quantile, type Scores } from './metrics.ts';

const NONE = 'none';

const figures = ({ ndcg, recall, mrr, success1, success3, empty }: Scores) =>
  [ndcg, recall, mrr, success1, success3, empty].map((value) => value.toFixed(3).padStart(9)).join('');

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

const spread = (values: readonly number[], show: (value: number) => string) =>
  values.length === 0
    ? '没有测'
    : `中位 ${show(quantile(values, 0.5))}，p95 ${show(quantile(values, 0.95))}，最大 ${show(quantile(values, 1))}`;

/** Prints one engine's table. @param below also the queries that score less */
export function printReport(title: string, { answers, warm, again, firstBytes, secondBytes, furtherBytes }: Measured, below: number): void {
  console.log(`\n── ${title} ──\n${''.padEnd(20)}  nDCG@10  召回@10      MRR   成功@1   成功@3     无结果`);
  const judged = answers.filter(({ query }) => query.kind !== NONE);
  const kinds = [...new Set(judged.map(({ query }) => query.kind))];
  const row = (label: string, list: typeof answers) => {
    console.log(`${`${label}（${list.length}）`.padEnd(20)}${figures(meanScores(list.map(({ scores }) => scores)))}`);
  };
  for (const kind of kinds)
    row(
      kind,
      judged.filter(({ query }) => query.kind === kind),
    );
  row('合计', judged);
  const none = answers.filter(({ query }) => query.kind === NONE);
  if (none.length > 0)
    console.log(`不该有结果的${none.length}个，答“没有”的${none.filter(({ answer }) => answer.ids.length === 0).length}个`);
  console.log(
    `用时：新查询 ${spread(warm, (value) => `${value.toFixed(0)} ms`)}；文件都已在手 ${spread(again, (value) => `${value.toFixed(0)} ms`)}`,
  );
  console.log(
    `流量（压缩后，不计网页和样式）：第一次 ${spread(firstBytes, kilobytes)}；第二次 ${spread(secondBytes, kilobytes)}；连续查询时每次 ${spread(furtherBytes, kilobytes)}`,
  );
  for (const { query, answer, scores } of judged)
    if (scores.ndcg < below) console.log(`  ${scores.ndcg.toFixed(2)} ${query.kind} ${query.q} → ${answer.ids.slice(0, 5).join(' ')}`);
}

/** Prints how long the page does not answer. */
export function printPauses({ searches, keystrokes }: Pauses): void {
  const worst = [...searches].sort((a, b) => b[1] - a[1]).slice(0, 3);
  console.log(
    `\n── 停顿 ──\n${searches.length}种怪查询，主线程最长的停顿：${worst.map(([what, value]) => `${value.toFixed(0)} ms（${what}）`).join('，')}`,
  );
  console.log(`输入建议，每按一键：${spread(keystrokes, (value) => `${value.toFixed(1)} ms`)}`);
}
