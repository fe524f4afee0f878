import { element, refill } from '../../browser/elements.ts';
import { personalOf } from '../personal.ts';
import type { ImportContext } from './import-context.ts';

/** Names, telephone and identity numbers, each with a tick that masks it. @returns the function that draws */
export function personalList({ need, shown, draw }: ImportContext): () => void {
  const list = need('[data-personal]');
  list.addEventListener('change', (event) => {
    const { value, checked } = event.target as HTMLInputElement;
    const masked = shown()?.masked;
    if (checked) masked?.add(value);
    else masked?.delete(value);
    draw();
  });
  let drawn: unknown;
  return () => {
    const paper = shown();
    const found = paper ? personalOf(paper.piece) : [];
    need('[data-personal-part]').hidden = found.length === 0;
    // Only when another paper is shown: the tick that is being pressed must stay.
    if (drawn === paper) return;
    drawn = paper;
    refill(
      list,
      ...found.map(({ text, kind, context }) =>
        element(
          'li',
          {},
          element(
            'label',
            { class: 'tick' },
            element('input', { type: 'checkbox', value: text, checked: paper?.masked.has(text) }),
            `${text}（${kind}）`,
          ),
          element('span', { class: 'note' }, `……${context}……`),
        ),
      ),
    );
  };
}
