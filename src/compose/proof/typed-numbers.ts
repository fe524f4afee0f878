import type { Draft } from '../draft.ts';
import type { Finding } from './finding.ts';

/** 一、 （一） 1. （1） and their like at the head of a text; not 2026年, 3.5万 or 一是. */
const TYPED =
  /^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|第[一二三四五六七八九十]{1,3}[章节部分]+)/;

/** Numbers that the layout gives by itself, typed by hand as well. */
export const typedNumbers = ({ nodes }: Pick<Draft, 'nodes'>): Finding[] =>
  nodes.flatMap(({ id, kind, text }) => {
    const [typed] = TYPED.exec(text) ?? [];
    if (typed === undefined) return [];
    const says =
      kind === 'heading'
        ? `标题自带序号“${typed.trim()}”，导出时会有两个；删去，由版式来编`
        : `段首手写的序号“${typed.trim()}”；是标题就改成标题，由版式来编`;
    return [{ at: id, kind: '结构', says }];
  });
