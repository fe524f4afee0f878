import type { Figure } from '../schemas/figure.ts';
import { scaleOf } from './number-scale.ts';

/** What a figure gives to a paper. */
export interface FigureText {
  /** A sentence for one's own paper: the number is a blank, for nobody copies another unit's fact. */
  sentence: string;
  /** The source's own value, shown while the blank is filled: 898份（黄骅市总工会）. */
  hint: string;
  /** A sentence that tells the source's value as the source's, for whoever wants to compare. */
  comparison: string;
}

/** The blank that stands for a number of a unit, and what follows it. Money and all other units are written into the blank. */
const BLANKS: Record<string, string> = {
  人: '人数',
  名: '人数',
  位: '人数',
  人次: '人次',
  户: '户数',
  家: '家数',
  个: '个数',
  次: '次数',
  场次: '场次',
  期: '期数',
  件: '件数',
  份: '份数',
  条: '条数',
  项: '项数',
  天: '天数',
};
const WITH_UNIT: Record<string, string> = { 元: '金额', '%': '百分比' };

/** Name of the blank that a number of this unit is written into. */
export function figureBlank(unit: string): string {
  if (/^次\/./.test(unit)) return '频次';
  if (/^元\/./.test(unit)) return '标准';
  return BLANKS[unit] ?? WITH_UNIT[unit] ?? '数量';
}

/** A number as prose writes it, with the unit only where the blank takes it along: 17.9万, 近100万, 3900多万元. */
export function figureNumber({ value, unit, asWritten }: Pick<Figure, 'value' | 'unit' | 'asWritten'>): string {
  const [counted, per] = unit.split('/');
  if (per) return `每${per}${value}${counted}`;
  const word = /[万亿]/.exec(asWritten)?.[0] ?? '';
  const scale = scaleOf(word);
  const about = /[多余]/.exec(asWritten)?.[0] ?? '';
  const near = asWritten.includes('近') ? '近' : '';
  // 3900多万, but 19万余: the source knows to which digit it counted.
  const inside = about !== '' && asWritten.includes(`${about}${word}`) && word !== '';
  const number = `${Number((value / scale).toFixed(4))}${inside ? about + word : word + about}`;
  return `${near}${number}${BLANKS[unit] ? '' : unit}`;
}

const withoutAsides = (text: string) => text.replace(/（[^（）]*）/g, '');

/** The sentence of a figure where its entry has none: what was counted, then how many. Entries whose label reads badly so have their own. */
function usualSentence({ label, unit }: Pick<Figure, 'label' | 'unit'>): string {
  return `【单位】${withoutAsides(label)}${/率$/.test(label) ? '为' : ''}【${figureBlank(unit)}】${BLANKS[unit] ? unit : ''}。`;
}

/** Whose figure it is: of a source without a name, as much as is known of it. */
const whose = (organisation: string): string =>
  /^未署名（([^，）]*)/.exec(organisation)?.[1]?.replace(/^某集团所属/, '一家') ?? withoutAsides(organisation);

/** The time of a figure for a reader of another year: what an editor doubts or what counts from the source's own year is left out. */
export function figurePeriod(period = ''): string {
  if (/疑|待核|原文|计划/.test(period) || /^(?:今年|本年|当年|本学年|去年)/.test(period)) return '';
  const plain = withoutAsides(period);
  return /^\d{4}$/.test(plain) ? `${plain}年` : plain.replace(/^([一二三四五六七八九十]年)$/, '$1间');
}

/** @param organisation whose summary gives the figure */
export function figureText(figure: Figure, organisation: string): FigureText {
  const sentence = figure.sentence ?? usualSentence(figure);
  const name = figureBlank(figure.unit);
  const number = figureNumber(figure);
  const told = sentence
    .replace(/【单位】|【时段】，?/g, '')
    .replace(`【${name}】`, number)
    .replace(/^[，、]/, '');
  const source = [whose(organisation), figurePeriod(figure.period)].filter(Boolean);
  return {
    sentence,
    hint: `${withoutAsides(figure.asWritten)}（${source.join('，')}）`,
    comparison: `同类做法：${source.join('')}${told}`,
  };
}
