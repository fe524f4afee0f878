import { element, refill } from '../../browser/elements.ts';
import { copyText } from '../../browser/copy-text.ts';
import { escapeHtml } from '../../lib/escape-html.ts';
import type { Composer } from './composer-context.ts';
import { NOTHING_OPEN } from './view-state.ts';

/** One's own words that the newer state of another tab left no place for, until they are taken up or put away. @returns the function that draws */
export function besideView(composer: Composer): () => void {
  const { need, store } = composer;
  const panel = need('[data-beside]');
  let drawn: unknown;

  const button = (label: string, act: () => void) => {
    const made = element('button', { type: 'button' }, label);
    made.addEventListener('click', act);
    return made;
  };

  const ownWords = (words: string): HTMLElement =>
    element(
      'blockquote',
      {},
      element('p', {}, words),
      element(
        'p',
        { class: 'button-row' },
        button('加在文末', () => {
          store.dispatch({ type: 'append', text: words });
          composer.say('已加在文末。');
        }),
        button('复制', () => {
          composer.say(copyText({ text: words, html: escapeHtml(words) }) ? '已复制。' : '浏览器不让复制，请选中文字后复制。');
        }),
      ),
    );

  return () => {
    const beside = store.beside();
    if (beside === drawn) return;
    drawn = beside;
    panel.hidden = beside.length === 0;
    if (beside.length === 0) {
      refill(panel);
      return;
    }
    // A text box or field that is open stands on words that are no longer there.
    (document.activeElement as HTMLElement | null)?.blur();
    composer.show(NOTHING_OPEN);
    refill(
      panel,
      element('p', {}, '另一个标签页也在改这份草稿，这里已换成较新的一份。您这边没赶上的文字没有丢：'),
      ...beside.flatMap(({ words }) => (words ? [ownWords(words)] : [])),
      element('p', {}, '您这边当时的整份稿子另存成了一个版本，在“草稿”一栏的“版本”里可以对照、换回。'),
      button('知道了', () => {
        store.dismissBeside();
      }),
    );
  };
}
