import { element, refill } from '../../browser/elements.ts';
import type { CollectedItem } from '../../compose/draft.ts';
import { loadWordings, type WordingRecord } from '../../compose/wording-record.ts';
import type { FoundPractice } from '../../import/extract/practices.ts';
import { FIGURE_SLOT, METHOD_SLOT } from '../../lib/named-slots.ts';
import { practiceUrl } from '../../lib/urls.ts';

/** Wordings offered for one section; more would bury the paper. */
const MOST = 6;

export const itemOfRecord = ({ id, slot, category, text }: WordingRecord): CollectedItem => ({ key: id, slot, group: category, text });

/** Wordings of practices: what was done and what came of it before openings and closings, the likest practice first. */
export function wordingsOf(all: readonly WordingRecord[], practices: readonly FoundPractice[]): WordingRecord[] {
  const rank = ({ slot }: WordingRecord) => (slot === METHOD_SLOT ? 0 : slot === FIGURE_SLOT ? 1 : 2);
  return practices.flatMap(({ id }) => all.filter((record) => record.practice.id === id).sort((a, b) => rank(a) - rank(b)));
}

const practiceItem = ({ id, title, likeness, sentence }: FoundPractice): HTMLElement =>
  element(
    'li',
    {},
    element('a', { href: practiceUrl(id) }, title),
    element('span', { class: 'note' }, `　像${Math.round(likeness * 100)}%，依据：“${sentence}”`),
  );

/**
 * What the library has for a section: practices with the sentence that says so, and wordings that may say it better.
 * @param chosen keys of the wordings that go into the outline
 * @param choose called when one is ticked or not
 */
export function sectionHelp(
  practices: readonly FoundPractice[],
  chosen: ReadonlySet<string>,
  choose: (item: CollectedItem, isChosen: boolean) => void,
): HTMLDetailsElement {
  const place = element('div', { class: 'section-wordings' });
  const details = element(
    'details',
    { class: 'section-help no-print' },
    element('summary', {}, `像库里的${practices.length}条做法，换个说法`),
    element('ul', { class: 'plain-list' }, ...practices.map(practiceItem)),
    place,
  );
  const tick = (record: WordingRecord) => {
    const input = element('input', { type: 'checkbox', checked: chosen.has(record.id) });
    input.addEventListener('change', () => {
      choose(itemOfRecord(record), input.checked);
    });
    return element(
      'label',
      { class: 'tick' },
      input,
      element('span', {}, `放进提纲：${record.text}`, element('span', { class: 'note' }, `（${record.slot}）`)),
    );
  };
  const fill = async () => {
    refill(place, element('p', { class: 'note' }, '正在取措辞……'));
    try {
      const found = wordingsOf(await loadWordings(), practices).slice(0, MOST);
      refill(place, ...found.map(tick));
    } catch {
      refill(place, element('p', { class: 'note' }, '措辞没有取到，可能断网了。合上再打开可以重试。'));
    }
  };
  details.addEventListener('toggle', () => {
    if (details.open) void fill();
  });
  return details;
}
