import { Converter } from 'opencc-js/t2cn';
import { parseChineseNumber } from '../../src/lib/chinese-number.ts';
import type { ImportedPiece } from '../../src/import/import-file.ts';
import { numberAt } from '../../src/import/split/numbering.ts';
import { listedBoilerplate, listedCorruptions, type InventoryFigure, type InventoryPractice, type InventorySource } from './inventory.ts';

/** Hits of what was expected, and what was missed, for printing. */
export interface Score {
  hits: number;
  total: number;
  misses: string[];
}

const simplify = Converter({ from: 'tw', to: 'cn' });

/** Characters that carry meaning: Chinese characters, letters and digits, in simplified form. */
export function bare(text: string): string {
  return simplify(text.normalize('NFKC')).replace(/[^\p{Script=Han}A-Za-z0-9%*]/gu, '');
}

export function bodyText({ blocks }: ImportedPiece): string {
  return blocks.map((block) => (block.kind === 'table' ? block.rows.flat().join('') : block.text)).join('\n');
}

/** Listed leftovers that are gone from the draft. */
export function scoreBoilerplate(source: InventorySource, piece: ImportedPiece): Score {
  const body = bare(bodyText(piece));
  const listed = [...new Set(listedBoilerplate(source))].filter((quote) => bare(quote).length >= 2);
  const misses = listed.filter(
    (quote) => body.startsWith(bare(quote)) || body.endsWith(bare(quote)) || (bare(quote).length >= 6 && body.includes(bare(quote))),
  );
  return { hits: listed.length - misses.length, total: listed.length, misses };
}

/** Listed wrong forms that the draft no longer has or that a message points out. */
export function scoreCorruptions(source: InventorySource, piece: ImportedPiece): Score {
  const body = simplify(bodyText(piece));
  const told = piece.messages.flatMap(({ text, before = '' }) => [text, before]).map(bare);
  const listed = listedCorruptions(source);
  const misses = listed
    .filter(({ wrong, right }) => {
      const form = simplify(wrong);
      const stays = /[^\p{Script=Han}]/u.test(form)
        ? body.includes(form) || (bare(body).includes(bare(form)) && bare(form) !== bare(right))
        : bare(body).includes(bare(form)) && form !== simplify(right);
      return stays && !told.some((message) => sharesPassage(message, bare(form)));
    })
    .map(({ wrong, right }) => `${wrong}→${right}`);
  return { hits: listed.length - misses.length, total: listed.length, misses };
}

/** Whether a message speaks of a passage: they share six characters, or the shorter one as a whole. */
function sharesPassage(message: string, form: string): boolean {
  const size = Math.min(6, form.length);
  for (let at = 0; at + size <= form.length; at += 1) if (message.includes(form.slice(at, at + size))) return true;
  return false;
}

/** Outline entries with numbers, found as headings with the same numbers at the same depth. */
export function scoreHeadings(source: InventorySource, piece: ImportedPiece): Score {
  const headings = numberPaths(piece);
  // Several entries with the same number are themes under one heading.
  const wanted = source.outline
    .flatMap((entry) => outlinePath(entry) ?? [])
    .filter(({ path }, index, all) => index === 0 || all[index - 1]?.path.join() !== path.join());
  const misses: string[] = [];
  let from = 0;
  for (const { entry, path, labelled } of wanted) {
    const at = headings.findIndex(({ path: own }, index) => index >= from && own.join() === path.join());
    const level = headings[at]?.level;
    if (at >= 0 && (level === 1 + path.length || (labelled && level === 2 + path.length))) from = at + 1;
    else misses.push(`${entry}${at < 0 ? '' : `（${level}级）`}`);
  }
  return { hits: wanted.length - misses.length, total: wanted.length, misses };
}

/** Numbers of the headings above and of itself, unnumbered ones left out. */
function numberPaths({ blocks }: ImportedPiece): { path: number[]; level: number }[] {
  const open: { level: number; ordinal: number }[] = [];
  return blocks.flatMap((block) => {
    if (block.kind !== 'heading') return [];
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= block.level) open.pop();
    open.push({ level: block.level, ordinal: numberAt(block.text)?.ordinal ?? 0 });
    return [{ path: open.map(({ ordinal }) => ordinal).filter((ordinal) => ordinal > 0), level: block.level }];
  });
}

/** 一（二）民主管理机制 → 1, 2; 下一步（一）… → 1 under a label. Entries that say their heading is lost, or name a paragraph, do not count. */
function outlinePath(entry: string): { entry: string; path: number[]; labelled: boolean }[] | undefined {
  if (/标题缺失|总说|^第\d+段|至|^\d{4} /.test(entry)) return undefined;
  const label = /^(?:\d{4}(?:计划)?|[\u4e00-\u9fff]{2,4}?)(?=（|\d)/.exec(entry)?.[0] ?? '';
  const labelled = label !== '' && parseChineseNumber(label) === undefined;
  const rest = labelled ? entry.slice(label.length) : entry;
  const signs = /^([一二三四五六七八九十]+)?\s*(?:（([一二三四五六七八九十]+)）)?\s*([一二三四五六七八九十]+(?=\s)|\d{1,2})?/.exec(rest);
  const path = [signs?.[1], signs?.[2], signs?.[3]].flatMap((sign) =>
    sign === undefined ? [] : [/^\d/.test(sign) ? Number(sign) : (parseChineseNumber(sign) ?? 0)],
  );
  return path.length === 0 ? undefined : [{ entry, path, labelled }];
}

/** Inventory figures that were found with value and unit, and found figures that the inventory has. */
export function scoreFigures(
  source: InventorySource,
  practices: InventoryPractice[],
  piece: ImportedPiece,
): { recall: Score; precision: Score } {
  const seen = new Set<string>();
  const wanted = practices
    .flatMap(({ figures }) => figures)
    .filter((figure) => {
      const key = `${figure.value} ${figure.unit} ${figure.as_written}`;
      return figure.source === source.id && !seen.has(key) && seen.add(key);
    });
  const found = piece.sections.flatMap(({ figures }) => figures);
  const same = (figure: InventoryFigure, own: (typeof found)[number]): boolean =>
    own.value === figure.value &&
    (own.unit === figure.unit ||
      bare(figure.as_written).includes(bare(own.asWritten)) ||
      bare(own.asWritten).includes(bare(figure.as_written)));
  const missed = wanted.filter((figure) => !found.some((own) => same(figure, own)));
  const extra = found.filter((own) => !wanted.some((figure) => same(figure, own)));
  return {
    recall: {
      hits: wanted.length - missed.length,
      total: wanted.length,
      misses: missed.map(({ as_written: written, value, unit }) => `${written}=${value}${unit}`),
    },
    precision: {
      hits: found.length - extra.length,
      total: found.length,
      misses: extra.map(({ asWritten, value, unit, label }) => `${asWritten}=${value}${unit}（${label}）`),
    },
  };
}

/** Practices of a source for which at least one right tag was suggested. @param labels vocabulary label → id */
export function scoreTags(source: InventorySource, practices: InventoryPractice[], piece: ImportedPiece): Score {
  const suggested = new Set(piece.sections.flatMap(({ tags }) => tags.map(({ label }) => label)));
  const own = practices.filter(({ sources }) => sources.some(({ source: id }) => id === source.id));
  const missed = own.filter(({ tags }) => !tags.some((tag) => suggested.has(tag)));
  return { hits: own.length - missed.length, total: own.length, misses: missed.map(({ title, tags }) => `${title}（${tags.join('、')}）`) };
}
