import type { Evidence } from '../../src/search/answer/evidence.ts';
import { strengthOf } from '../../src/search/answer/evidence.ts';
import { nameOf } from '../../src/search/answer/law-line.ts';
import { findArticles } from '../../src/search/answer/find-articles.ts';
import { findEntries } from '../../src/search/answer/find-entries.ts';
import { weigh } from '../../src/search/answer/rank.ts';
import type { LexiconDoc } from '../../src/search/data/lexicon.ts';
import type { SearchedLibrary } from '../../src/search/engine/searched-library.ts';
import type { Concept } from '../../src/search/query/concept.ts';
import type { Plan } from '../../src/search/query/plan-query.ts';

const LABELS: Readonly<Record<keyof Evidence, string>> = {
  name: '名称',
  text: '正文',
  tag: '标签',
  field: '领域',
  there: '当地',
  kind: '工会类型',
  number: '数字',
  pieces: '零散的字',
};

const share = (value: number) => value.toFixed(2);

function describeConcept({ text, weight, known, variants, pairs }: Concept, inQuery: number): string {
  const others = variants.slice(1, 7).map(({ phrase, degree }) => `${phrase}${share(degree)}`);
  const pieces = pairs.length > 0 ? `，拆成 ${pairs.join('、')}` : '';
  const said = others.length > 0 ? `，别的说法 ${others.join('、')}${variants.length > 7 ? '……' : ''}` : '';
  return `  ${text}：${known ? '' : '生字，'}份量${share(weight)}，占查询的${share(inQuery)}${said}${pieces}`;
}

function describePlan({ slot, asks, wantsFigures, wantsSummary, unspecific, stretch, alike }: Plan): string[] {
  const asked = [
    ...(asks ? ['是问句'] : []),
    ...(slot ? [`要“${slot}”`] : []),
    ...(wantsFigures ? ['要数据'] : []),
    ...(wantsSummary ? ['要整篇总结'] : []),
    ...(unspecific ? ['没有自己的主题'] : []),
    ...(stretch ? [`连着说的“${stretch}”`] : []),
    ...(alike.variants.length > 0 ? [`整条像 ${alike.variants.map(({ phrase, degree }) => `${phrase}${share(degree)}`).join('、')}`] : []),
  ];
  return asked.length > 0 ? [`  ${asked.join('；')}`] : [];
}

const describeEvidence = (concept: Concept, evidence: Evidence): string => {
  const parts = (Object.keys(LABELS) as (keyof Evidence)[]).filter((key) => evidence[key] > 0);
  const said = parts.length > 0 ? parts.map((key) => `${LABELS[key]}${share(evidence[key])}`).join(' ') : '没有讲到';
  return `${concept.text} ${share(strengthOf(evidence))}（${said}）`;
};

/**
 * How a query was read and why its entries stand in this order, as lines for a terminal.
 * @param most entries at most
 */
export async function explain(query: string, library: SearchedLibrary, most: number): Promise<string[]> {
  const { plan, ranked, readAs } = await findEntries(query, library);
  const { evidence, shares } = await weigh(plan, library.lexicon, library.index);
  const laws = await findArticles(query, readAs, library);
  const lines = [
    `“${query}”${readAs ? ` 读作“${readAs}”` : ''}：${ranked.length > 0 ? `${ranked.length}条` : '没有结果'}`,
    ...describePlan(plan),
  ];
  if (laws?.line) lines.push(`  上方一行：${laws.line.text} · ${nameOf(laws.line)}`);
  if (laws && laws.articles.length > 0)
    lines.push(`  条款${laws.articles.length}条，排在前面的${laws.first}条：${laws.articles.map(nameOf).join('、')}`);
  plan.concepts.forEach((concept, i) => lines.push(describeConcept(concept, shares[i] ?? 0)));
  ranked.slice(0, most).forEach(({ doc, score }, i) => {
    const { title, id, kind } = library.lexicon.docs[doc] as LexiconDoc;
    lines.push(`${String(i + 1).padStart(2)}. ${score.toFixed(3)} ${title}（${kind === 'summary' ? 'summary:' : ''}${id}）`);
    lines.push(`    ${plan.concepts.map((concept, j) => describeEvidence(concept, evidence[j]?.[doc] as Evidence)).join('；')}`);
  });
  return lines;
}
