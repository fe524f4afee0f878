import { xmlAttribute, xmlTokens } from './xml.ts';

/** What a paragraph style says about structure. */
export interface ParagraphStyle {
  name: string;
  basedOn?: string;
  listId?: string;
  depth?: number;
  /** Outline level, 1 the highest. */
  outline?: number;
}

/** Reads word/styles.xml into style id → style, with what is inherited filled in. */
export function readStyles(xml = ''): Map<string, ParagraphStyle> {
  const styles = new Map<string, ParagraphStyle>();
  let style: ParagraphStyle | undefined;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'close' && token.name === 'w:style') style = undefined;
    if (token.kind !== 'open') continue;
    const value = xmlAttribute(token.attributes, 'w:val');
    if (token.name === 'w:style') {
      style = { name: '' };
      styles.set(xmlAttribute(token.attributes, 'w:styleId') ?? '', style);
    } else if (style && value !== undefined) {
      if (token.name === 'w:name') style.name = value;
      else if (token.name === 'w:basedOn') style.basedOn = value;
      else if (token.name === 'w:numId') style.listId = value;
      else if (token.name === 'w:ilvl') style.depth = Number(value);
      else if (token.name === 'w:outlineLvl' && Number(value) < 9) style.outline = Number(value) + 1;
    }
  }
  for (const [id, own] of styles) styles.set(id, inherit(own, styles));
  return styles;
}

function inherit(own: ParagraphStyle, styles: Map<string, ParagraphStyle>): ParagraphStyle {
  const merged = { ...own };
  let parent = own.basedOn;
  // Ten steps are deeper than any template; a circle of styles ends here too.
  for (let step = 0; parent !== undefined && step < 10; step += 1) {
    const base = styles.get(parent);
    merged.listId ??= base?.listId;
    merged.depth ??= base?.depth;
    merged.outline ??= base?.outline;
    parent = base?.basedOn;
  }
  const named = /^(?:heading|标题)\s*([1-6])$/i.exec(merged.name);
  if (named) merged.outline ??= Number(named[1]);
  return merged;
}
