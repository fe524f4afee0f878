import type { Composer } from './composer-context.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** 已保存 14:03, in the reader's own time. @param saved milliseconds since 1970, or 0 */
export function savedText(saved: number, isUnsaved: boolean): string {
  if (isUnsaved) return '正在保存……';
  if (saved === 0) return '';
  const at = new Date(saved);
  return `已保存 ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** Keeps in sight that all is saved, and since when. @returns the function that draws */
export function savedView({ need, store }: Composer): () => void {
  const place = need('[data-saved]');
  return () => {
    const problem = store.problem();
    const text = problem && problem !== 'large' && store.isUnsaved() ? '没有存上' : savedText(store.head().saved, store.isUnsaved());
    if (place.textContent !== text) place.textContent = text;
  };
}
