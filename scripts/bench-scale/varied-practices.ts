import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { splitFrontMatter } from '../../src/content/front-matter.ts';

interface Source {
  id: string;
  data: Record<string, unknown> & {
    title: string;
    aliases: string[];
    figures: { label: string }[];
    wordings: { id: string; slot: string; text: string }[];
    related: string[];
    tags: string[];
  };
  body: string;
}

/** Places and trades that make a copy read unlike its model, for titles and inside sentences. */
const PLACES = ['城东', '城西', '江南', '江北', '港区', '矿区', '新区', '开发区', '老城', '滨海'];
const TRADES = ['纺织', '冶金', '铁路', '电力', '建筑', '医药', '物流', '餐饮', '环卫', '教育'];
const NUMBERS = '〇一二三四五六七八九';

const read = (folder: string, name: string): Source => {
  const parts = splitFrontMatter(readFileSync(join(folder, name), 'utf8'));
  if (!parts) throw new Error(`${name} has no front matter`);
  return { id: name.replace(/\.mdx$/, ''), data: parse(parts.yaml) as Source['data'], body: parts.body };
};

/** The start of a wording, of at most so many characters: it ends before a blank that would be cut (a blank is 【…】 as a whole). */
const cutOutsideBlanks = (text: string, most: number) => text.slice(0, most).replace(/【[^】]*$/, '');

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
const chinese = (n: number) => [...String(n)].map((digit) => NUMBERS[Number(digit)]).join('');

/** Sections from one practice, bullets of another: bodies that repeat no other as a whole. */
function mixBodies(body: string, other: string, mark: string): string {
  const foreign = other.split('\n').filter((line) => /^- /.test(line));
  return body.replace(/(## 要点与提醒\n\n)/, `$1- ${mark}的工会按本地情况增减步骤，并把结果公开。\n${foreign.slice(0, 2).join('\n')}\n`);
}

/**
 * Practices enough to bring a library to a size.
 * @param folder content/practices of the real library, whose practices are the models
 * @param size practices wanted in all; the real ones count
 * @returns the additional ones: each with a title, alias, figures, wordings and body of its own
 */
export function variedPractices(folder: string, size: number): { id: string; text: string }[] {
  const models = readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => read(folder, name));
  return Array.from({ length: Math.max(0, size - models.length) }, (_, n) => {
    const model = pick(models, n * 7);
    const other = pick(models, n * 13 + 5);
    const mark = `${pick(PLACES, n)}${pick(TRADES, Math.floor(n / PLACES.length))}`;
    const serial = chinese(n + 1);
    const data = {
      ...model.data,
      title: `${mark}${serial}${model.data.title}`.slice(0, 24),
      aliases: [`${mark}${serial}`],
      figures: model.data.figures.map((figure) => ({ ...figure, label: `${mark}${figure.label}` })),
      wordings: model.data.wordings.map((wording) => ({ ...wording, text: cutOutsideBlanks(`${mark}${serial}：${wording.text}`, 220) })),
      related: [...new Set([model.id, other.id, pick(models, n * 17 + 3).id, pick(models, n * 29 + 11).id])].slice(0, 6),
    };
    return { id: `scale-${n + 1}`, text: `---\n${stringify(data)}---\n${mixBodies(model.body, other.body, mark)}` };
  });
}
