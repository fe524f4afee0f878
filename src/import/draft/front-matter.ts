import { DRAFT_SUMMARY } from '../../lib/draft-marks.ts';
import { plainLine } from '../../lib/escape-mdx.ts';
import { sourcePrints, type SourcePrints } from '../../lib/source-prints.ts';
import type { Summary } from '../../schemas/summary.ts';
import type { ImportedPiece } from '../import-file.ts';
import type { Message } from '../types.ts';

const DEFECTS = new Set([
  'placeholder',
  'missing-number',
  'number-gap',
  'truncated',
  'swapped-synonyms',
  'corrupted-form',
  'fixed-phrase',
  'doubled-character',
  'unbalanced',
  'letter-code',
  'piece-gap',
  'unreadable-characters',
  'docx-inserted',
  'docx-deleted',
]);

/**
 * Front matter of a draft, valid against src/schemas/summary.ts; what each part of the source is, its editor tells.
 * @param revised a day as YYYY-MM-DD
 */
export function frontMatter(piece: ImportedPiece, revised: string): Omit<Summary, 'sections'> {
  const { organisation, orgType, region, period } = piece.metadata;
  const originalTitle = clip(piece.originalTitle, 60, '未命名');
  return {
    title: draftTitle(piece),
    summary: DRAFT_SUMMARY,
    originalTitle,
    file: clip(piece.file, 120, '未命名'),
    piece: piece.piece,
    // A wrong unit is worse than none: what is hardly more than a guess stays in the report.
    organisation: organisation.confidence === '低' ? '未署名' : clip(organisation.value, 40, '未署名'),
    orgType: orgType.value,
    region: region.confidence === '低' ? '未注明' : clip(region.value, 40, '未注明'),
    period: clip(period.value, 20, '未注明'),
    script: piece.script,
    defects: defectList(piece.messages),
    sourcePrints: printsOf(piece),
    revised,
    draft: true,
  };
}

/** What the content check knows the source's sentences and the names in it by, once the report is gone. */
function printsOf({ blocks, messages }: ImportedPiece): SourcePrints {
  const names = messages.filter(({ rule }) => rule === 'private-name' || rule === 'official-name');
  return sourcePrints(
    blocks.map((block) => (block.kind === 'table' ? block.rows.map((row) => row.join('\n')).join('\n') : block.text)),
    names.flatMap(({ text }) => (/“(.*?)”/.exec(text)?.[1] ?? '').split('、')),
  );
}

/** A working title: unit and period when they are known, else the original title without 篇N and 范文. */
export function draftTitle({ originalTitle, metadata }: ImportedPiece): string {
  const { organisation, period } = metadata;
  if (organisation.value !== '未署名' && organisation.confidence !== '低') {
    const when = period.value === '未注明' ? '' : /\d$/.test(period.value) ? `${period.value}年` : period.value;
    return clip(`${organisation.value}${when}工作总结`, 40, '未命名');
  }
  return clip(
    originalTitle.replace(/\s*[（(【]?(?:篇|范文|例文)\s*[一二三四五六七八九十\d]{1,3}[）)】]?$|范文$/, ''),
    40,
    clip(originalTitle, 40, '未命名'),
  );
}

function defectList(messages: Message[]): string[] {
  const found = messages
    .filter(({ kind, rule }) => kind === 'flag' && DEFECTS.has(rule))
    .map(({ line, text, before }) =>
      clip(`${line > 0 ? `来源第${line}行：` : ''}${text}${before === undefined ? '' : `（${before}）`}`, 200, '待核对'),
    );
  return [...new Set(found)].slice(0, 40);
}

function clip(text: string, longest: number, fallback: string): string {
  const clean = [...plainLine(text)].slice(0, longest).join('').trim();
  return [...clean].length < 2 ? fallback : clean;
}
