import { element, refill } from '../../browser/elements.ts';
import { levelLabel } from '../../lib/labels.ts';
import { loadHeadingSets, offeredSets, type HeadingSetRecord } from '../heading-sets.ts';
import { fieldParts, guessHeadings, mergeFields, type FieldPart } from '../merge-fields.ts';
import { readOwnLevel } from '../own-level.ts';
import type { Composer } from './composer-context.ts';

const APART = '单独留着';
const NOTHING_TO_MERGE = '现在没有可归并的：先收两个以上领域的做法，放进分块的一节（如总结的“主要工作和成效”）。';

const optionsOf = (sets: readonly HeadingSetRecord[]) =>
  sets.map(({ id, items }) => element('option', { value: id }, `${items.join('／')}（${items.length}条）`));

/** A part with the headings that it may go under. @param chosen index of a heading */
function partRow({ id, text, paragraphs }: FieldPart, headings: readonly string[], chosen: number): HTMLLIElement {
  const select = element(
    'select',
    // By ear the name of the field alone: with the count behind it, it would run into one word.
    { id: `merge-${id}`, 'data-part': id, 'aria-label': text },
    ...headings.map((heading, i) => element('option', { value: i, selected: i === chosen }, heading)),
    element('option', { value: -1 }, APART),
  );
  return element('li', {}, element('label', { for: `merge-${id}` }, text, element('span', { class: 'note' }, `${paragraphs}段`)), select);
}

/** 按一组小标题归并: the fields of a draft under the parallel headings of a set. @returns the function that draws */
export function mergePanel(composer: Composer): () => void {
  const { need, store } = composer;
  const panel = need<HTMLDetailsElement>('[data-merge]');
  const choice = need<HTMLSelectElement>('[data-merge-set]');
  const list = need('[data-merge-parts]');
  const button = need<HTMLButtonElement>('[data-merge-do]');
  let sets: HeadingSetRecord[] | undefined;
  // What the panel was last drawn from: choices stay as they are while one types elsewhere.
  let drawn = '';

  const tell = (state: string) => {
    need('[data-merge-state]').textContent = state;
  };
  const chosenSet = () => sets?.find(({ id }) => id === choice.value);

  const drawParts = () => {
    const parts = fieldParts(store.history().present.nodes);
    const { items = [] } = chosenSet() ?? {};
    const guess = guessHeadings(parts, items);
    refill(list, ...(items.length > 0 ? parts.map((part, i) => partRow(part, items, guess[i] ?? -1)) : []));
    button.disabled = parts.length === 0 || items.length === 0;
  };
  const drawSets = (parts: readonly FieldPart[]) => {
    const groups = offeredSets(
      sets ?? [],
      parts.map(({ text }) => text),
      levelLabel(readOwnLevel()),
    );
    refill(choice, ...groups.map(({ label, sets: those }) => element('optgroup', { label }, ...optionsOf(those))));
    tell(parts.length === 0 ? NOTHING_TO_MERGE : '');
    drawParts();
  };
  const draw = () => {
    if (!panel.open || !sets) return;
    const parts = fieldParts(store.history().present.nodes);
    const now = JSON.stringify([parts, readOwnLevel()]);
    if (now === drawn) return;
    drawn = now;
    drawSets(parts);
  };
  const merge = () => {
    const { items = [] } = chosenSet() ?? {};
    const selects = Array.from(list.querySelectorAll('select'));
    const merges = items.map((heading, i) => ({
      heading,
      parts: selects.flatMap(({ value, dataset }) => (Number(value) === i ? [Number(dataset['part'])] : [])),
    }));
    store.settle();
    store.dispatch({ type: 'arrange', nodes: mergeFields(store.history().present.nodes, merges) });
    const used = merges.filter(({ parts }) => parts.length > 0);
    const left = merges.filter(({ parts }) => parts.length === 0).map(({ heading }) => `“${heading}”`);
    const said = `已归并成${used.length}个小标题，可以撤销。${left.length > 0 ? `${left.join('')}没有归入内容，没有写进去。` : ''}`;
    tell(said);
    composer.say(said);
  };

  const fetchSets = () => {
    tell('正在取小标题……');
    loadHeadingSets()
      .then((all) => {
        sets = all;
        draw();
      })
      .catch(() => {
        tell('小标题没有载入成功，可能是网络断了。关上再打开一次。');
      });
  };
  panel.addEventListener('toggle', () => {
    if (panel.open && sets) draw();
    else if (panel.open) fetchSets();
  });
  // It is made as it is opened.
  fetchSets();
  choice.addEventListener('change', drawParts);
  button.addEventListener('click', merge);
  return draw;
}
