import { pinyin } from 'pinyin-pro';
import type { PracticeView } from './library-view.ts';
import { mostSourced } from './most-sourced.ts';

/**
 * What a reader of this library may type: another name of its best-known practice, and the initials of its title.
 * @returns e.g. `['助学金', 'hyzx']`; empty for a library without practices
 */
export function searchExamples(practices: readonly PracticeView[]): string[] {
  return mostSourced(practices, 1).flatMap(({ title, aliases }) => {
    const initials = pinyin(title, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'removed' }).join('');
    return [...aliases.slice(0, 1), initials];
  });
}
