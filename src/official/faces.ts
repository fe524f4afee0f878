import type { OfficialLayout } from './layout.ts';
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

/** Kinds of Chinese faces: what stands in for one of them, the best first. */
const SONG = "SimSun, 'Songti SC', 'Noto Serif CJK SC', serif";
const TITLE_SONG = `STZhongsong, '华文中宋', ${SONG}`;
const FANGSONG = "FangSong, STFangsong, '仿宋', 'Songti SC', 'Noto Serif CJK SC', SimSun, serif";
const HEI = "SimHei, '黑体', 'Heiti SC', 'Source Han Sans SC', 'Noto Sans CJK SC', sans-serif";
const KAI = "KaiTi, '楷体', STKaiti, 'Kaiti SC', 'Noto Serif CJK SC', serif";

/**
 * The faces that a layout may name: those of the standard's practice, what Windows has of the same kinds, and the 方正 GBK ones that
 * many offices have instead. A closed list: a name out of a file becomes part of style sheets and Word files.
 * All set Chinese on one character and ASCII on half of one, which the line breaker counts with.
 */
const FACES = {
  方正小标宋简体: { substitute: '宋体', pasted: 'SimSun', screen: `FZXiaoBiaoSong-B05S, '方正小标宋简体', ${TITLE_SONG}` },
  方正小标宋_GBK: { substitute: '宋体', pasted: 'SimSun', screen: `FZXiaoBiaoSong-B05, '方正小标宋_GBK', ${TITLE_SONG}` },
  仿宋_GB2312: { substitute: '仿宋', pasted: 'FangSong', screen: `FangSong_GB2312, ${FANGSONG}` },
  仿宋: { substitute: 'FangSong', pasted: 'FangSong', screen: FANGSONG },
  方正仿宋_GBK: { substitute: '仿宋', pasted: 'FangSong', screen: `FZFangSong-Z02, '方正仿宋_GBK', ${FANGSONG}` },
  黑体: { substitute: 'SimHei', pasted: 'SimHei', screen: HEI },
  方正黑体_GBK: { substitute: '黑体', pasted: 'SimHei', screen: `FZHei-B01, '方正黑体_GBK', ${HEI}` },
  楷体_GB2312: { substitute: '楷体', pasted: 'KaiTi', screen: `KaiTi_GB2312, ${KAI}` },
  楷体: { substitute: 'KaiTi', pasted: 'KaiTi', screen: KAI },
  方正楷体_GBK: { substitute: '楷体', pasted: 'KaiTi', screen: `FZKai-Z03, '方正楷体_GBK', ${KAI}` },
  宋体: { substitute: 'SimSun', pasted: 'SimSun', screen: SONG },
} as const;

export type FaceName = keyof typeof FACES;
export const FACE_NAMES = Object.keys(FACES) as FaceName[];
export const isFaceName = (value: unknown): value is FaceName => FACE_NAMES.some((name) => name === value);

const faceOf = (name: FaceName): Face => ({ name, ...FACES[name], pasted: `${name},${FACES[name].pasted}` });

/**
 * The face of each part. Source: GB/T 9704—2012, 7.3.1 (小标宋 title), 5.2.2 (仿宋 text),
 * 7.3.3 (黑体 and 楷体 for the first two levels, the text's for the others), 7.5 (宋体 page number).
 */
export function facesOf({ titleFace, textFace, firstFace, secondFace }: OfficialLayout): Record<Part, Face> {
  const text = faceOf(textFace);
  return { title: faceOf(titleFace), text, 1: faceOf(firstFace), 2: faceOf(secondFace), 3: text, 4: text, number: faceOf('宋体') };
}
