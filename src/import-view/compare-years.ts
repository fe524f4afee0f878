import type { ImportedPiece } from '../import/import-file.ts';
import type { FoundFigure } from '../import/extract/figures.ts';
import type { Block } from '../import/structure/blocks.ts';

/** One figure of two years beside each other. */
export interface FigurePair {
  label: string;
  unit: string;
  earlier?: FoundFigure;
  later?: FoundFigure;
  /** The later paper still has a blank there. */
  open: boolean;
}

/** Likeness of two labels from which they are taken for the same, 0 to 1: 慰问困难职工 and 走访慰问困难职工 have 0.77. */
const SAME = 0.5;

/** A blank that says what stood there the year before (src/compose/figure-slots.ts). */
const OPEN = /【[^】，]*，去年：([^】]+)】/g;

/** The figures of two papers, those that speak of the same thing side by side, in the order of the earlier one. */
export function compareYears(earlier: ImportedPiece, later: ImportedPiece): FigurePair[] {
  const before = figuresOf(earlier);
  const rest = new Set(figuresOf(later));
  const open = openValues(later.blocks);
  const pairs = before.map((figure): FigurePair => {
    const match = mostLike(figure, rest);
    if (match) rest.delete(match);
    const isOpen = !match && open.has(figure.asWritten);
    return { label: figure.label, unit: figure.unit, earlier: figure, open: isOpen, ...(match && { later: match }) };
  });
  return [...pairs, ...Array.from(rest, (figure): FigurePair => ({ label: figure.label, unit: figure.unit, later: figure, open: false }))];
}

/** The figures in Arabic numerals that a paper states, each once; one inside a blank is last year's. */
function figuresOf({ sections, blocks }: ImportedPiece): FoundFigure[] {
  const stated = textOf(blocks).replace(OPEN, '');
  const seen = new Set<string>();
  return sections
    .flatMap(({ figures }) => figures)
    .filter(({ label, unit, value, asWritten }) => {
      const key = `${label}/${unit}/${value}`;
      const isNew = /\d/.test(asWritten) && stated.includes(asWritten) && !seen.has(key);
      seen.add(key);
      return isNew;
    });
}

function mostLike(figure: FoundFigure, others: ReadonlySet<FoundFigure>): FoundFigure | undefined {
  let [found, best]: [FoundFigure | undefined, number] = [undefined, SAME];
  for (const other of others) {
    const likeness = other.unit === figure.unit ? likenessOf(figure.label, other.label) : 0;
    if (likeness >= best && (likeness > best || !found)) [found, best] = [other, likeness];
  }
  return found;
}

/** Dice coefficient of the pairs of characters of two labels (Dice 1945). */
function likenessOf(a: string, b: string): number {
  if (a === b) return 1;
  const [pairsA, pairsB] = [pairsOf(a), pairsOf(b)];
  const shared = Array.from(pairsA).filter((pair) => pairsB.has(pair)).length;
  return pairsA.size + pairsB.size === 0 ? 0 : (2 * shared) / (pairsA.size + pairsB.size);
}

const pairsOf = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

const openValues = (blocks: readonly Block[]): Set<string> => new Set(Array.from(textOf(blocks).matchAll(OPEN), (match) => match[1] ?? ''));

const textOf = (blocks: readonly Block[]): string =>
  blocks.map((block) => (block.kind === 'table' ? block.rows.map((row) => row.join('\n')).join('\n') : block.text)).join('\n');

/** How a figure changed, in words: 增加12（25%）, 减少3, 持平. */
export function changeText({ earlier, later, open }: FigurePair): string {
  if (open) return '还没填';
  if (!earlier) return '去年没有';
  if (!later) return '今年没写';
  const difference = Number((later.value - earlier.value).toPrecision(12));
  if (difference === 0) return '持平';
  const share = earlier.value === 0 || later.unit === '%' ? '' : `（${Math.round(Math.abs(difference / earlier.value) * 100)}%）`;
  const unit = later.unit === '%' ? '个百分点' : '';
  return `${difference > 0 ? '增加' : '减少'}${Math.abs(difference)}${unit}${share}`;
}

/** The year that a paper reports on, where it is known. */
export const yearOf = ({ metadata }: ImportedPiece): string | undefined => /\d{4}/.exec(metadata.period.value)?.[0];
