import { chineseDate } from '../../lib/chinese-date.ts';
import { validDay } from '../../lib/valid-day.ts';
import type { Composer } from './composer-context.ts';

/** Says the day as the paper will write it, whatever order the browser shows it in; and tells at the field of a day that there is not, such as a year of two digits; the paper goes out without it. */
export function dateMessage({ need }: Composer): () => void {
  const input = need<HTMLInputElement>('[data-field="date"]');
  const note = need('[data-date-problem]');
  const said = need('[data-date-said]');
  const draw = () => {
    // What a browser refuses to read it hands on as nothing, and says so in `validity`.
    const wrong = input.validity.badInput || (input.value !== '' && !validDay(input.value));
    note.textContent = wrong ? '这个日期不对：年份写四位，如2026年1月5日。改好之前，文稿里不写日期。' : '';
    said.textContent = !wrong && input.value !== '' ? chineseDate(input.value) : '';
    if (wrong) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
  };
  for (const name of ['input', 'change', 'blur']) input.addEventListener(name, draw);
  return draw;
}
