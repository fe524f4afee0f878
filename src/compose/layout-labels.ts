import type { LayoutMeasure, NumberPlace, OfficialLayout } from '../official/layout.ts';

export const LAYOUT_LABELS: Record<Exclude<keyof OfficialLayout, 'name'>, string> = {
  top: '上边距',
  bottom: '下边距',
  left: '左边距',
  right: '右边距',
  line: '行距',
  titleFace: '标题字体',
  textFace: '正文字体',
  firstFace: '一级标题字体',
  secondFace: '二级标题字体',
  numberPlace: '页码位置',
};

export const NUMBER_PLACE_LABELS: Record<NumberPlace, string> = { outer: '单页居右，双页居左', centre: '居中', right: '居右' };

export const unitOf = (which: LayoutMeasure): string => (which === 'line' ? '磅' : '毫米');
