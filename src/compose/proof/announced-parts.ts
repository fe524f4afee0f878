import { parseChineseNumber } from '../../lib/chinese-number.ts';
import type { Draft } from '../draft.ts';
import type { Finding } from './finding.ts';
import { nodeTexts } from './proof-text.ts';

/** 五个方面, 下面3个部分 */
const ANNOUNCED = /(\d{1,2}|[一二两三四五六七八九十]{1,3})个(?:方面|部分)/;

/** A section that is being gone through. */
interface Section {
  level: number;
  /** Headings one level below it, so far. */
  parts: number;
  said: { at: number; written: string; count: number | undefined }[];
}

const told = ({ parts, said }: Section): Finding[] =>
  parts < 2
    ? []
    : said.flatMap(({ at, written, count }): Finding[] =>
        count === parts ? [] : [{ at, kind: '数字', says: `这里说“${written}”，下面有${parts}个小标题` }],
      );

/** What a section announces at its head against the headings that follow: 讲五个方面, and there are four. */
export function announcedParts(draft: Draft): Finding[] {
  const found: Finding[] = [];
  const open: Section[] = [];
  const close = (level: number) => {
    while ((open[open.length - 1]?.level ?? 0) >= level) found.push(...told(open.pop() as Section));
  };
  for (const { at, node, text } of nodeTexts(draft)) {
    const section = open[open.length - 1];
    if (node.kind === 'heading') {
      close(node.level);
      const above = open[open.length - 1];
      if (above && above.level === node.level - 1) above.parts += 1;
      open.push({ level: node.level, parts: 0, said: [] });
    } else if (section) {
      const [written, number = ''] = ANNOUNCED.exec(text) ?? [];
      if (written !== undefined) section.said.push({ at, written, count: /\d/.test(number) ? Number(number) : parseChineseNumber(number) });
    }
  }
  close(1);
  return found;
}
