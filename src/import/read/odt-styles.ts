import { headingLevel } from './heading-level.ts';
import { walkXml } from './walk-xml.ts';

/** What the styles of a text say about its paragraphs and spans. */
export interface OdtStyles {
  /** Heading level that a paragraph style, or one that it is based on, states or bears in its name. */
  levelOf(style: string): number | undefined;
  /** Whether a text style hides its text. */
  isHidden(style: string): boolean;
}

interface Style {
  level?: number | undefined;
  parent: string;
}

/** Deepest chain of styles that is followed; damaged files have circles. */
const DEEPEST = 10;

/** Reads the parts that define styles (OpenDocument 1.3 part 3, 16.2): styles.xml and content.xml. */
export function odtStyles(parts: string[]): OdtStyles {
  const styles = new Map<string, Style>();
  const hidden = new Set<string>();
  let current = '';
  for (const part of parts)
    walkXml(part, {
      open(name, attributes) {
        if (name === 'style:text-properties' && attributes.get('text:display') === 'none') hidden.add(current);
        if (name !== 'style:style') return;
        current = attributes.get('style:name') ?? '';
        const outline = Number(attributes.get('style:default-outline-level') ?? '');
        const level = outline >= 1 && outline <= 9 ? outline : headingLevel(attributes.get('style:display-name') ?? current);
        styles.set(current, { level, parent: attributes.get('style:parent-style-name') ?? '' });
      },
      close: () => undefined,
      text: () => undefined,
    });
  const levelOf = (style: string, turn = 0): number | undefined => {
    const found = styles.get(style);
    return found && found.level === undefined && turn < DEEPEST ? levelOf(found.parent, turn + 1) : found?.level;
  };
  return { levelOf: (style) => levelOf(style), isHidden: (style) => hidden.has(style) };
}
