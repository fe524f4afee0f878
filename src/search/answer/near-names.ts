import type { Lexicon } from '../data/lexicon.ts';
import { likeness } from '../query/name-match.ts';

/** Least likeness of a name that is worth offering: at 0.4 most are chance (世界杯赛程 → 安康杯竞赛, 员工打卡软件 → 会员卡). */
const NEAR = 0.5;

/** Titles and tags that look most like a query without results. */
export function nearNames(query: string, { docs, tags }: Lexicon, most: number): string[] {
  const names = new Set([...tags.map(({ label }) => label), ...docs.filter(({ kind }) => kind === 'practice').map(({ title }) => title)]);
  return [...names]
    .map((name) => ({ name, near: likeness(query.slice(0, 30), name) }))
    .filter(({ near }) => near >= NEAR)
    .sort((a, b) => b.near - a.near)
    .slice(0, most)
    .map(({ name }) => name);
}
