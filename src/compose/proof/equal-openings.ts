import { openingOf } from '../../lib/openings.ts';
import type { Draft } from '../draft.ts';
import type { Finding } from './finding.ts';
import { nodeTexts } from './proof-text.ts';

/** Paragraphs that may begin alike among so many that follow each other (some three pages of a paper); one more is heard as a refrain. */
const MOST = 2;
const WITHIN = 10;
/** Characters of a paragraph that is read as one; a shorter one is a line: 称谓, 署名, 日期. */
const SHORTEST = 30;

interface Opened {
  at: number;
  /** Number of the paragraph in the draft, from 1, as the outline calls it. */
  number: number;
  opening: string;
}

function openings(draft: Draft): Opened[] {
  const paragraphs = nodeTexts(draft).filter(({ node }) => node.kind === 'paragraph');
  return paragraphs.flatMap(({ at, text }, i) => {
    const opening = openingOf(text);
    return opening === undefined || text.length < SHORTEST ? [] : [{ at, number: i + 1, opening }];
  });
}

/** Paragraphs that begin alike, though in other words: 3月，……；5月，……；9月，…… Told once for each kind, at the first that is too many. */
export function equalOpenings(draft: Draft): Finding[] {
  const opened = openings(draft);
  const kinds = [...new Set(opened.map(({ opening }) => opening))];
  return kinds.flatMap((opening): Finding[] => {
    const alike = opened.filter((each) => each.opening === opening);
    const told = (at: number, says: string): Finding[] => [{ at, kind: '重复', says }];
    const numbers = alike.map(({ number }) => number).join('、');
    const extra = alike.find(({ number }, i) => i >= MOST && number - (alike[i - MOST]?.number ?? 0) < WITHIN);
    if (extra) return told(extra.at, `第${numbers}段都是${opening}，换几段的起笔`);
    const next = alike.find(({ number }, i) => number - (alike[i - 1]?.number ?? number) === 1);
    return next ? told(next.at, `第${numbers}段挨着，都是${opening}，换一段的起笔`) : [];
  });
}
