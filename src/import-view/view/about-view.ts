import { element, refill } from '../../browser/elements.ts';
import { changesOf } from '../review.ts';
import type { Paper } from '../paper.ts';
import type { ImportContext } from './import-context.ts';

const nameOf = ({ piece }: Paper) => piece.originalTitle || piece.file;

/** What a paper is taken for, as far as that is more than a guess. */
function aboutOf({ piece }: Paper): string {
  const { organisation, region, period } = piece.metadata;
  const sure = [
    ['单位', organisation],
    ['地区', region],
    ['时段', period],
  ] as const;
  const told = sure
    .filter(([, { value, confidence }]) => confidence !== '低' && !/^未/.test(value))
    .map(([name, { value }]) => `${name}：${value}`);
  return [`${piece.file}（${piece.format}）`, ...told].join('　');
}

function countsOf(paper: Paper): string {
  const changes = changesOf(paper.piece);
  const count = (kind: string) => changes.filter(({ message }) => message.kind === kind).length;
  const flags = paper.piece.messages.filter(({ kind }) => kind === 'flag').length;
  return `修复${count('repair')}处，删去${count('drop')}处，请核对${flags}处。改得不对的，可以逐处改回。`;
}

/** The list of papers, and what the shown one is. @returns the function that draws */
export function aboutView({ need, papers, shown, show }: ImportContext): () => void {
  need('[data-papers]').addEventListener('click', (event) => {
    const index = (event.target as Element).closest<HTMLElement>('[data-paper]')?.dataset['paper'];
    if (index !== undefined) show(papers[Number(index)]);
  });
  return () => {
    const paper = shown();
    need('[data-result]').hidden = !paper;
    refill(
      need('[data-papers]'),
      ...papers.map((each, index) =>
        element('button', { type: 'button', 'data-paper': index, 'aria-pressed': String(each === paper) }, nameOf(each)),
      ),
    );
    need('[data-papers]').hidden = papers.length < 2;
    if (!paper) return;
    need('[data-title]').textContent = nameOf(paper);
    need('[data-about]').textContent = aboutOf(paper);
    need('[data-counts]').textContent = countsOf(paper);
  };
}
