import type { Block } from './bytes.ts';
import type { Numbering } from './docx-numbering.ts';

/** Names that .docx has for the number formats of .doc, in the order of their codes ([MS-OSHARED] 2.2.1.3 MSONFC). */
const FORMATS = [
  'decimal', 'upperRoman', 'lowerRoman', 'upperLetter', 'lowerLetter', 'ordinal', 'cardinalText', 'ordinalText', 'hex', 'chicago',
  'ideographDigital', 'japaneseCounting', 'aiueo', 'iroha', 'decimalFullWidth', 'decimalHalfWidth', 'japaneseLegal', 'japaneseDigitalTenThousand',
  'decimalEnclosedCircle', 'decimalFullWidth2', 'aiueoFullWidth', 'irohaFullWidth', 'decimalZero', 'bullet', 'ganada', 'chosung',
  'decimalEnclosedFullstop', 'decimalEnclosedParen', 'decimalEnclosedCircleChinese', 'ideographEnclosedCircle', 'ideographTraditional',
  'ideographZodiac', 'ideographZodiacTraditional', 'taiwaneseCounting', 'ideographLegalTraditional', 'taiwaneseCountingThousand',
  'taiwaneseDigital', 'chineseCounting', 'chineseLegalSimplified', 'chineseCountingThousand',
]; // oxfmt-ignore
const NO_NUMBER = 0xff;
/** More lists than a document has; damaged counts go up to 65,535. */
const MOST = 4000;

/**
 * The list definitions of a .doc as those of a .docx ([MS-DOC] 2.9.131 PlfLst, 2.9.150 LVL, 2.9.130 PlfLfo).
 * @param table the table stream
 * @param lists offset and length of the lists, @param overrides of the table that paragraphs point into
 */
export function docNumbering(table: Block, lists: { at: number; length: number }, overrides: { at: number }): Numbering {
  const numbering: Numbering = { abstracts: new Map(), lists: new Map() };
  if (lists.length < 2) return numbering;
  const count = Math.min(table.short(lists.at), MOST);
  let at = lists.at + lists.length;
  for (let index = 0; index < count; index += 1) {
    const head = lists.at + 2 + index * 28;
    const levels = new Map();
    // A simple list has one level, the others nine.
    const depths = (table.byte(head + 26) & 1) === 1 ? 1 : 9;
    for (let depth = 0; depth < depths && at < table.bytes.length; depth += 1) {
      const start = table.long(at);
      const code = table.byte(at + 4);
      const text = at + 28 + table.byte(at + 24) + table.byte(at + 25);
      const length = Math.min(table.short(text), 40);
      let pattern = '';
      for (let place = 0; place < length; place += 1) {
        const unit = table.short(text + 2 + place * 2);
        // A unit below 9 stands for the number of that level.
        pattern += unit < 9 ? `%${unit + 1}` : String.fromCharCode(unit);
      }
      const format = code === NO_NUMBER ? 'none' : (FORMATS[code] ?? 'decimal');
      levels.set(depth, { start, format, pattern, legal: (table.byte(at + 5) & 4) !== 0 });
      at = text + 2 + table.short(text) * 2;
    }
    numbering.abstracts.set(String(table.long(head)), levels);
  }
  const named = Math.min(table.long(overrides.at), MOST);
  for (let index = 0; index < named; index += 1)
    numbering.lists.set(String(index + 1), { abstractId: String(table.long(overrides.at + 4 + index * 16)), starts: new Map() });
  return numbering;
}
