import { measuresOf } from '../../official/measures.ts';
import { titleCharacters, titleLines } from '../../official/title-lines.ts';
import { textWidth } from '../../official/text-width.ts';
import type { Draft } from '../draft.ts';
import { fillText } from '../fills.ts';
import type { Finding } from './finding.ts';

/** Lines that a title may take before it is too long to be read at a glance. */
const MOST_LINES = 2;

/** What a strict reader marks on a title. Source: GB/T 9704—2012, 7.3.1. */
export function titleFaults({ title, fills, layout }: Pick<Draft, 'title' | 'fills' | 'layout'>): Finding[] {
  const text = fillText(title, fills);
  const { width } = measuresOf(layout).page.area;
  const lines = titleLines(text, width);
  const found: string[] = [];
  if (lines.length > MOST_LINES) found.push(`标题排成${lines.length}行，宜在${MOST_LINES}行以内`);
  if (lines.some((line) => textWidth(line) > titleCharacters(width))) found.push('标题太长又没有停顿，会从词中间断开；换行处按回车');
  if (/[。，；：、！]$/.test(text.trim())) found.push('标题末尾不用标点');
  return found.map((says) => ({ at: 'title', kind: '标题', says }));
}
