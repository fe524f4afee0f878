import { wordingParts } from '../../lib/wording-parts.ts';
import type { Composer } from './composer-context.ts';

interface Place {
  id: number;
  nth: number;
}

/** Open blanks of the outline in their order, of one name or of all. */
export function openBlanks({ shown }: Pick<Composer, 'shown'>, name?: string): Place[] {
  return shown().flatMap(({ node, parts }) =>
    parts.flatMap((part) => ('name' in part && !part.value && (!name || part.name === name) ? [{ id: node.id, nth: part.nth }] : [])),
  );
}

/** Opens a blank for typing. */
export function openBlank(composer: Composer, place: Place): void {
  composer.leave({ selected: place.id, filling: place, editing: undefined });
  composer.focus(place.id, '[data-fill]');
}

/** Names of which a draft as a rule has one value: filling one fills all. */
export const isShared = ({ root }: Composer, name: string) => root.querySelector(`[data-shared="${CSS.escape(name)}"]`) !== null;

/** Fills the blank that is being typed: this one place, or every place of its name. */
export function fillBlank(composer: Composer, everywhere: boolean): void {
  const { filling } = composer.view();
  const input = composer.need<HTMLInputElement>('[data-fill]');
  const name = input.dataset['fill'] ?? '';
  const value = input.value.trim();
  // What was being typed is given its place below.
  composer.store.type(undefined);
  composer.show({ filling: undefined });
  if (!filling) return;
  if (everywhere) composer.store.dispatch({ type: 'fill', name, value });
  else if (value) composer.store.dispatch({ type: 'fillOne', ...filling, value });
  composer.focus(filling.id);
  if (value) composer.say(everywhere ? `全稿的【${name}】都填为“${value}”。` : `【${name}】这一处填为“${value}”。`);
}

/** Fills the blank that is being typed as its name usually wants it, and goes on to the next open one. */
export function fillNext(composer: Composer): void {
  const { filling } = composer.view();
  const input = composer.need<HTMLInputElement>('[data-fill]');
  const before = openBlanks(composer);
  const at = before.findIndex(({ id, nth }) => id === filling?.id && nth === filling.nth);
  const typed = input.value.trim() !== '';
  const { nodes } = composer.store.draft();
  const text = nodes.find(({ id }) => id === filling?.id)?.text ?? '';
  const everywhere = isShared(composer, input.dataset['fill'] ?? '');
  fillBlank(composer, everywhere);
  const after = openBlanks(composer);
  // A place that was filled leaves the list, and those after it in the same text move up by one.
  const gone = typed && wordingParts(text).length > 0;
  const later = everywhere ? after.find(({ id }) => before.findIndex((place) => place.id === id) >= at) : after[gone ? at : at + 1];
  if (later) openBlank(composer, later);
  else composer.say('后面没有待填项了。');
}
