import { numberCounter, type Numbering } from './docx-numbering.ts';
import { walkXml } from './walk-xml.ts';

/** Number formats of OpenDocument (1.3 part 3, 20.322) by the name that .docx has for them. */
const FORMATS: Record<string, string> = {
  '1': 'decimal',
  I: 'upperRoman',
  i: 'lowerRoman',
  A: 'upperLetter',
  a: 'lowerLetter',
  '': 'none',
  '①, ②, ③, ...': 'decimalEnclosedCircle',
  '一, 二, 三, ...': 'chineseCounting',
  '壹, 贰, 叁, ...': 'chineseLegalSimplified',
  '壹, 貳, 參, ...': 'chineseLegalSimplified',
  '甲, 乙, 丙, ...': 'ideographTraditional',
  '子, 丑, 寅, ...': 'ideographZodiac',
};
/** The list that numbers headings has no name in OpenDocument. */
const OUTLINE = 'outline';

/** Counts through the lists of a text. */
export interface OdtLists {
  /** Begins a list of a style. @param continues whether it goes on counting where the last one of that style stopped */
  begin(style: string, continues: boolean): void;
  /** Number of the next paragraph of the current list, or of a heading. @param depth from 0 */
  next(depth: number): { text: string; bullet: boolean } | undefined;
  heading(depth: number): { text: string; bullet: boolean } | undefined;
}

/** Reads list styles from the parts that define them (styles.xml and content.xml). */
export function odtLists(parts: string[]): OdtLists {
  const numbering: Numbering = { abstracts: new Map(), lists: new Map() };
  for (const part of parts) readStyles(part, numbering);
  const use = (id: string, style: string): void => {
    const levels = numbering.abstracts.get(style);
    if (levels) numbering.abstracts.set(id, levels);
    numbering.lists.set(id, { abstractId: id, starts: new Map() });
  };
  use(OUTLINE, OUTLINE);
  const count = numberCounter(numbering);
  /** The list that is counting now, by style; each beginning makes a new one. */
  const current = new Map<string, string>();
  let list = '';
  let made = 0;
  return {
    begin(style, continues) {
      const running = current.get(style);
      if (continues && running !== undefined) list = running;
      else {
        made += 1;
        list = `${made}/${style}`;
        use(list, style);
        current.set(style, list);
      }
    },
    next: (depth) => count(list, depth),
    heading: (depth) => count(OUTLINE, depth),
  };
}

function readStyles(xml: string, { abstracts }: Numbering): void {
  let levels: ReturnType<Numbering['abstracts']['get']>;
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'text:list-style' || name === 'text:outline-style') {
        levels = new Map();
        abstracts.set(name === 'text:outline-style' ? OUTLINE : (attributes.get('style:name') ?? ''), levels);
      }
      const kind = /^text:(?:list|outline)-level-style(?:-(number|bullet|image))?$/.exec(name);
      if (!kind || !levels) return;
      const depth = Number(attributes.get('text:level') ?? 1) - 1;
      const bullet = kind[1] === 'bullet' || kind[1] === 'image';
      const shown = Math.min(9, Number(attributes.get('text:display-levels') ?? 1) || 1);
      const numbers = Array.from({ length: shown }, (_, index) => `%${depth + 1 - (shown - 1 - index)}`).join('.');
      levels.set(depth, {
        start: Number(attributes.get('text:start-value') ?? 1) || 1,
        format: bullet ? 'bullet' : (FORMATS[attributes.get('style:num-format') ?? ''] ?? 'decimal'),
        pattern: `${attributes.get('style:num-prefix') ?? ''}${numbers}${attributes.get('style:num-suffix') ?? ''}`,
        legal: false,
      });
    },
    close(name) {
      if (name === 'text:list-style' || name === 'text:outline-style') levels = undefined;
    },
    text: () => undefined,
  });
  // A level without a format shows no number at all, whatever stands around it.
  for (const own of abstracts.values()) for (const level of own.values()) if (level.format === 'none') level.pattern = '';
}
