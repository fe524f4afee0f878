import { findText, type Found } from '../find-text.ts';
import type { Composer } from './composer-context.ts';
import { isComposing } from './outline-keys.ts';

/** Goes to a place: a node of the outline, a field, or the value of a blank. */
function goTo(composer: Composer, place: Found): void {
  if ('id' in place) {
    composer.leave({ selected: place.id, editing: undefined, filling: undefined });
    composer.root.querySelector(`[data-id="${place.id}"]`)?.scrollIntoView({ block: 'center' });
  } else {
    const selector = 'field' in place ? `[data-field="${place.field}"]` : `#${CSS.escape(`blank-${place.fill}`)}`;
    composer.root.querySelector<HTMLElement>(selector)?.scrollIntoView({ block: 'center' });
  }
}

const WHERE = { title: '标题', addressee: '主送机关', attachments: '附件', signature: '署名' };

const tellPlace = ({ shown }: Composer, place: Found): string => {
  if ('id' in place) return shown().find(({ node }) => node.id === place.id)?.name ?? '';
  return 'field' in place ? WHERE[place.field] : `待填项“${place.fill}”`;
};

/** 查找和替换 over the whole draft. @returns the function that draws */
export function findPanel(composer: Composer): () => void {
  const { need, store } = composer;
  const panel = need<HTMLDetailsElement>('[data-find-panel]');
  const words = need<HTMLInputElement>('[data-find]');
  const by = need<HTMLInputElement>('[data-replace]');
  let at = -1;

  const found = () => findText(store.history().present, words.value);
  const draw = () => {
    if (!panel.open) return;
    const places = found();
    at = Math.min(at, places.length - 1);
    const place = places[at];
    const state = words.value === '' ? '' : `共${places.length}处${place ? `，第${at + 1}处在${tellPlace(composer, place)}` : ''}`;
    need('[data-find-state]').textContent = state;
    for (const button of panel.querySelectorAll('button')) button.disabled = places.length === 0;
  };
  const go = (step: -1 | 1) => {
    store.settle();
    const places = found();
    if (places.length === 0) return;
    at = (at + step + places.length) % places.length;
    const place = places[at];
    if (place) goTo(composer, place);
    draw();
  };
  const replaceOne = () => {
    store.settle();
    at = Math.max(at, 0);
    const place = found()[at];
    if (!place) return;
    store.dispatch({ type: 'replace', words: words.value, by: by.value, only: place });
    // Words that hold the old ones are passed over, or they would be replaced again and again.
    at += Math.max(1, by.value.split(words.value).length - 1) - 1;
    if (!by.value.includes(words.value)) at -= 1;
    go(1);
  };
  const replaceAll = () => {
    store.settle();
    const { length } = found();
    if (length === 0) return;
    store.keepVersion('replace');
    store.dispatch({ type: 'replace', words: words.value, by: by.value });
    at = -1;
    draw();
    composer.say(`“${words.value}”${length}处都换成“${by.value}”，可以撤销。`);
  };

  panel.addEventListener('toggle', draw);
  words.addEventListener('input', () => {
    at = -1;
    draw();
  });
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || isComposing(event) || !(event.target as Element).matches('input')) return;
    event.preventDefault();
    go(event.shiftKey ? -1 : 1);
  });
  need('[data-find-previous]').addEventListener('click', () => {
    go(-1);
  });
  need('[data-find-next]').addEventListener('click', () => {
    go(1);
  });
  need('[data-replace-one]').addEventListener('click', replaceOne);
  need('[data-replace-all]').addEventListener('click', replaceAll);
  return draw;
}
