import type { OutlineLevel } from './outline-numbers.ts';

/** A part of a document that has a face of its own; headings by their level. */
export type Part = 'title' | 'text' | 'number' | OutlineLevel;

/** How a face is named. */
export interface Face {
  /** In Word files: the name that the standard's practice has. */
  name: string;
  /** What a computer without that face takes in its place; every Windows and WPS has it. */
  substitute: string;
  /** In what is pasted into a word processor: that name, and what every Windows has in its place. */
  pasted: string;
  /** On a screen: the CSS stack of faces that stand in for it. */
  screen: string;
}

const FANGSONG: Face = {
  name: '仿宋_GB2312',
  substitute: '仿宋',
  pasted: '仿宋_GB2312,FangSong',
  screen: "FangSong_GB2312, FangSong, STFangsong, '仿宋', 'Songti SC', 'Noto Serif CJK SC', SimSun, serif",
};

/**
 * The face of each part. Source: GB/T 9704—2012, 7.3.1 (小标宋 title), 5.2.2 (仿宋 text),
 * 7.3.3 (黑体 and 楷体 for the first two levels, 仿宋 for the others), 7.5 (宋体 page number).
 */
export const FACE: Record<Part, Face> = {
  title: {
    name: '方正小标宋简体',
    substitute: '宋体',
    pasted: '方正小标宋简体,SimSun',
    screen: "FZXiaoBiaoSong-B05S, '方正小标宋简体', STZhongsong, '华文中宋', SimSun, 'Songti SC', 'Noto Serif CJK SC', serif",
  },
  text: FANGSONG,
  1: {
    name: '黑体',
    substitute: 'SimHei',
    pasted: '黑体,SimHei',
    screen: "SimHei, '黑体', 'Heiti SC', 'Source Han Sans SC', 'Noto Sans CJK SC', sans-serif",
  },
  2: {
    name: '楷体_GB2312',
    substitute: '楷体',
    pasted: '楷体_GB2312,KaiTi',
    screen: "KaiTi_GB2312, KaiTi, '楷体', STKaiti, 'Kaiti SC', 'Noto Serif CJK SC', serif",
  },
  3: FANGSONG,
  4: FANGSONG,
  number: { name: '宋体', substitute: 'SimSun', pasted: '宋体,SimSun', screen: "SimSun, 'Songti SC', serif" },
};
