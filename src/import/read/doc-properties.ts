import type { Block } from './bytes.ts';

/** Properties of a run or paragraph that decide about its text. */
export interface DocProperties {
  deleted?: boolean;
  inserted?: boolean;
  hidden?: boolean;
  /** Index of the style; 1 to 9 are always the headings of that level ([MS-DOC] 2.9.271). */
  style?: number;
  /** Outline level, 0 to 8. */
  outline?: number;
  /** Index of the list from 1, and level in it from 0. */
  list?: number;
  depth?: number;
  inTable?: boolean;
  /** The paragraph mark ends a table row. */
  rowEnd?: boolean;
}

/** A run of the stream with one set of properties. */
interface Run {
  from: number;
  to: number;
  properties: DocProperties;
}

/** Formatting pages are 512 bytes long ([MS-DOC] 2.9.33, 2.9.175). */
const PAGE = 512;
/** More runs than any document of the size that is read has. */
const MOST = 500_000;

/**
 * Reads the formatting pages that a table names, and gives the properties at an offset of the stream.
 * @param kind characters or paragraphs
 * @param plc the table: offsets, then page numbers ([MS-DOC] 2.8.5, 2.8.6)
 */
export function propertiesAt(stream: Block, plc: Block, kind: 'characters' | 'paragraphs'): (offset: number) => DocProperties {
  const count = Math.floor((plc.bytes.length - 4) / 8);
  const runs: Run[] = [];
  const seen = new Set<number>();
  for (let index = 0; index < count && runs.length < MOST; index += 1) {
    const page = plc.long((count + 1) * 4 + index * 4) & 0x3fffff;
    if (seen.has(page)) continue;
    seen.add(page);
    runs.push(...readPage(stream.part(page * PAGE, PAGE), kind));
  }
  runs.sort((a, b) => a.from - b.from);
  return (offset) => {
    let [low, high] = [0, runs.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((runs[middle]?.from ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const run = runs[low];
    return run && run.from <= offset && offset < run.to ? run.properties : {};
  };
}

function readPage(page: Block, kind: 'characters' | 'paragraphs'): Run[] {
  const count = page.byte(PAGE - 1);
  return Array.from({ length: count }, (_, index) => {
    const slot = (count + 1) * 4 + index * (kind === 'characters' ? 1 : 13);
    const at = page.byte(slot) * 2;
    return {
      from: page.long(index * 4),
      to: page.long((index + 1) * 4),
      properties: at === 0 ? {} : kind === 'characters' ? readSprms(page.part(at + 1, page.byte(at))) : readParagraph(page, at),
    };
  });
}

function readParagraph(page: Block, at: number): DocProperties {
  const short = page.byte(at);
  const [start, length] = short === 0 ? [at + 2, page.byte(at + 1) * 2] : [at + 1, short * 2 - 1];
  return { style: page.short(start), ...readSprms(page.part(start + 2, length - 2)) };
}

/** Bytes of an operand by the upper three bits of its code; 6 states its own ([MS-DOC] 2.2.5.1). */
const OPERANDS = [1, 1, 2, 4, 2, 2, 0, 3];

function readSprms(block: Block): DocProperties {
  const properties: DocProperties = {};
  for (let at = 0; at + 2 < block.bytes.length;) {
    const code = block.short(at);
    const value = at + 2;
    const kind = code >> 13;
    // Table definitions state their length in two bytes.
    const length = kind === 6 ? (code === 0xd608 ? block.short(value) + 1 : block.byte(value) + 1) : (OPERANDS[kind] ?? 1);
    apply(properties, code, block, value);
    at = value + length;
  }
  return properties;
}

function apply(properties: DocProperties, code: number, block: Block, at: number): void {
  // Toggles: 1 on, 129 the opposite of the style, which has none of these on in practice.
  const isOn = block.byte(at) === 1 || block.byte(at) === 129;
  if (code === 0x0800) properties.deleted = isOn;
  else if (code === 0x0801) properties.inserted = isOn;
  else if (code === 0x083c) properties.hidden = isOn;
  else if (code === 0x2416) properties.inTable = isOn;
  else if (code === 0x2417) properties.rowEnd = isOn;
  else if (code === 0x2640 && block.byte(at) < 9) properties.outline = block.byte(at);
  else if (code === 0x260a) properties.depth = block.byte(at);
  else if (code === 0x460b) properties.list = block.short(at);
}
