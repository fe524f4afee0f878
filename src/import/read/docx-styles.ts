import { walkXml } from './walk-xml.ts';

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
  walkXml(xml, {
    open(name, attributes) {
      const value = attributes.get('w:val');
      if (name === 'w:style') {
        style = { name: '' };
        styles.set(attributes.get('w:styleId') ?? '', style);
      } else if (style && value !== undefined) {
        if (name === 'w:name') style.name = value;
        else if (name === 'w:basedOn') style.basedOn = value;
        else if (name === 'w:numId') style.listId = value;
        else if (name === 'w:ilvl') style.depth = Number(value);
        else if (name === 'w:outlineLvl' && Number(value) < 9) style.outline = Number(value) + 1;
      }
    },
    close(name) {
      if (name === 'w:style') style = undefined;
    },
    text: () => undefined,
  });
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
