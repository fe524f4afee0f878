import { twoDigits } from '../../lib/two-digits.ts';
import type { Composer } from './composer-context.ts';

/** 已保存 14:03, in the reader's own time; what is newer than that is on its way within the second. @param saved milliseconds since 1970, or 0 */
function savedText(saved: number): string {
  if (saved === 0) return '';
  const at = new Date(saved);
  return `已保存 ${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
}

/** Keeps in sight that all is saved, and since when. @returns the function that draws */
export function savedView({ need, store }: Composer): () => void {
  const place = need('[data-saved]');
  return () => {
    const problem = store.problem();
    const failed = (problem === 'full' || problem === 'absent') && store.isUnsaved();
    const text = failed ? '没有存上' : savedText(store.head().saved);
    if (place.textContent !== text) place.textContent = text;
  };
}
