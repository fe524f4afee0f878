import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Importer, ImportedPiece } from '../../src/import/import-file.ts';
import type { Message } from '../../src/import/types.ts';
import { bare, type Score } from './measure.ts';

/** An invented summary and what is right about it, as set-aside.yaml describes them. */
interface SetAside {
  file: string;
  text: string;
  title: string;
  organisation: string;
  orgType: string;
  region: string;
  period: string;
  names: string[];
  figures: string[];
  defects?: string[];
}

/** Rules that point out something about persons; they are measured by the names. */
const PERSONAL: ReadonlySet<string> = new Set(['private-name', 'official-name']);
/** Rules that say what a text lacks rather than what is wrong in it. */
const OTHER: ReadonlySet<string> = new Set(['health', 'phone', 'id-number']);

/**
 * Measures an importer by the set-aside corpus.
 * @returns a score by name; of precision the `total` is what was found
 */
export function scoreSetAside(importer: Importer): Record<string, Score> {
  const scores: Record<string, Score> = {};
  const add = (name: string, hits: number, total: number, misses: string[]): void => {
    const sum = (scores[name] ??= { hits: 0, total: 0, misses: [] });
    sum.hits += hits;
    sum.total += total;
    sum.misses.push(...misses);
  };
  for (const expected of parse(readFileSync(join(import.meta.dirname, 'set-aside.yaml'), 'utf8')) as SetAside[]) {
    const { value, messages } = importer(new TextEncoder().encode(expected.text), expected.file);
    const [piece] = value;
    if (!piece) throw new Error(`${expected.file}: no draft`);
    const told = [...messages, ...piece.messages];
    const found: [string, string, string][] = [
      ['标题', piece.originalTitle, expected.title],
      ['单位', stated(piece.metadata.organisation, '未署名'), expected.organisation],
      ['单位类型', piece.metadata.orgType.value, expected.orgType],
      ['地区', stated(piece.metadata.region, '未注明'), expected.region],
      ['时段', piece.metadata.period.value, expected.period],
    ];
    for (const [name, own, right] of found) {
      if (right === '未写标题') continue;
      add(name, Number(own === right), 1, own === right ? [] : [`${expected.file}：${own} ≠ ${right}`]);
    }
    scoreNames(expected, told, add);
    scoreFigures(expected, piece, add);
    scoreFlags(expected, told, add);
  }
  return scores;
}

type Add = (name: string, hits: number, total: number, misses: string[]) => void;

/** What goes into the draft: a guess of low confidence does not. */
function stated({ value, confidence }: { value: string; confidence: string }, none: string): string {
  return confidence === '低' ? none : value;
}

function scoreNames({ file, names }: SetAside, messages: Message[], add: Add): void {
  const flagged = messages.filter(({ rule }) => PERSONAL.has(rule)).flatMap(({ text }) => (/“(.*?)”/.exec(text)?.[1] ?? '').split(/[、 ]/));
  const missed = names.filter((name) => !flagged.includes(name));
  const wrong = flagged.filter((name) => !names.includes(name));
  add(
    '人名召回',
    names.length - missed.length,
    names.length,
    missed.map((name) => `${file}：${name}`),
  );
  add(
    '人名准确',
    flagged.length - wrong.length,
    flagged.length,
    wrong.map((name) => `${file}：${name}`),
  );
}

function scoreFigures({ file, figures }: SetAside, { sections }: ImportedPiece, add: Add): void {
  const found = sections.flatMap(({ figures: own }) => own.map(({ asWritten, label }) => ({ asWritten: bare(asWritten), label })));
  const left = [...found];
  const missed = figures.filter((figure) => {
    const at = left.findIndex(({ asWritten }) => asWritten.includes(bare(figure)));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  add(
    '数字召回',
    figures.length - missed.length,
    figures.length,
    missed.map((figure) => `${file}：${figure}`),
  );
  add(
    '数字准确',
    found.length - left.length,
    found.length,
    left.map(({ asWritten, label }) => `${file}：${asWritten}（${label}）`),
  );
}

/** Flags by rule that quote a defect the corpus names; all defects that some flag or repair quotes. */
function scoreFlags({ file, defects = [] }: SetAside, messages: Message[], add: Add): void {
  const flags = messages.filter(({ kind, rule }) => kind === 'flag' && !PERSONAL.has(rule) && !OTHER.has(rule));
  const quotes = ({ text, before = '' }: Message, defect: string): boolean => before.includes(defect) || text.includes(defect);
  for (const flag of flags) {
    const right = defects.some((defect) => quotes(flag, defect));
    add(`疑点准确 ${flag.rule}`, Number(right), 1, right ? [] : [`${file}：${flag.text}${flag.before ?? ''}`]);
  }
  const told = messages.filter(({ kind }) => kind === 'flag' || kind === 'repair');
  const missed = defects.filter((defect) => !told.some((message) => quotes(message, defect)));
  add(
    '疑点召回',
    defects.length - missed.length,
    defects.length,
    missed.map((defect) => `${file}：${defect}`),
  );
}
