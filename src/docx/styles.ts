import { AlignmentType, LineRuleType, type IParagraphStylePropertiesOptions, type IStylesOptions } from 'docx';
import type { Face } from '../official/faces.ts';
import { INDENT, INK, LETTER_SPACING, NUMBER_LINE, SIZE, type Measures } from '../official/measures.ts';

/** Word's unit of sizes. */
const halfPoints = (points: number) => points * 2;

/** A face for all four scripts: “…” and — count as Latin, and would fall out of the line otherwise. */
export function font({ name }: Face) {
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' };
}

/**
 * The styles of the document. Word knows its own styles by name (“heading 1”), not by what they look like:
 * only these names put headings into the navigation pane.
 */
export function stylesOf({ page, faces }: Measures): IStylesOptions {
  const line = { line: page.line, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
  // 左空二字 (7.3.3): in characters for Word and WPS, in twips for readers that know no characters.
  const twoCharacters = { firstLine: Math.round(INDENT * page.character), firstLineChars: INDENT * 100 };
  const heading = (level: number, face: Face) => ({
    name: `heading ${level}`,
    basedOn: 'Normal',
    next: 'BodyText',
    quickFormat: true,
    run: { font: font(face), size: halfPoints(SIZE.text), bold: false, color: INK },
    paragraph: { keepNext: true, outlineLevel: level - 1, spacing: line, indent: twoCharacters } satisfies IParagraphStylePropertiesOptions,
  });
  return {
    default: {
      // Latin as English: as Chinese, LibreOffice breaks numbers between any two digits.
      document: { run: { font: font(faces.text), size: halfPoints(SIZE.text), language: { value: 'en-US', eastAsia: 'zh-CN' } } },
      title: {
        name: 'Title',
        basedOn: 'Normal',
        next: 'BodyText',
        quickFormat: true,
        run: { font: font(faces.title), size: halfPoints(SIZE.title), bold: false, color: INK },
        paragraph: { alignment: AlignmentType.CENTER, spacing: line, keepNext: true },
      },
      heading1: heading(1, faces[1]),
      heading2: heading(2, faces[2]),
      heading3: heading(3, faces[3]),
      heading4: heading(4, faces[4]),
      // The standard ends at four levels; Word's own blue must not come up when somebody goes deeper.
      heading5: heading(5, faces.text),
      heading6: heading(6, faces.text),
    },
    paragraphStyles: [
      {
        id: 'Normal',
        name: 'Normal',
        quickFormat: true,
        // Size and face stand here as well as in the defaults: LibreOffice takes the width of a grid cell from this style.
        run: { font: font(faces.text), size: halfPoints(SIZE.text), snapToGrid: false, characterSpacing: LETTER_SPACING },
        paragraph: { alignment: AlignmentType.BOTH, spacing: line },
      },
      {
        // Not in Normal: what is set flush would inherit the indent in characters, which beats any indent in twips.
        id: 'BodyText',
        name: 'Body Text',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { indent: twoCharacters },
      },
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        next: 'BodyText',
        run: { font: font(faces[2]) },
        paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
      },
      { id: 'Addressee', name: '主送机关', basedOn: 'Normal', next: 'BodyText', paragraph: { alignment: AlignmentType.LEFT } },
      {
        id: 'TableText',
        name: '表格文字',
        basedOn: 'Normal',
        run: { size: halfPoints(SIZE.small) },
        paragraph: { alignment: AlignmentType.LEFT, spacing: { line: 400, lineRule: LineRuleType.AT_LEAST } },
      },
      {
        id: 'FootnoteText',
        name: 'footnote text',
        basedOn: 'Normal',
        run: { size: halfPoints(SIZE.footnote) },
        paragraph: { alignment: AlignmentType.LEFT, spacing: { line: 300, lineRule: LineRuleType.AT_LEAST } },
      },
      {
        id: 'CommentText',
        name: 'annotation text',
        basedOn: 'Normal',
        run: { size: halfPoints(SIZE.footnote) },
        paragraph: { alignment: AlignmentType.LEFT, spacing: { line: 300, lineRule: LineRuleType.AT_LEAST } },
      },
      {
        id: 'Footer',
        name: 'footer',
        basedOn: 'Normal',
        run: { font: font(faces.number), size: halfPoints(SIZE.small) },
        paragraph: { spacing: { line: NUMBER_LINE, lineRule: LineRuleType.EXACT } },
      },
    ],
  };
}
