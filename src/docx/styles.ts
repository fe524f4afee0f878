import { AlignmentType, LineRuleType, type IParagraphStylePropertiesOptions, type IStylesOptions } from 'docx';
import { PAGE } from './page-setup.ts';

/** Half points: 二号 22 pt, 三号 16 pt, 四号 14 pt. */
export const SIZE = { title: 44, body: 32, small: 28, note: 21 } as const;

/** A face for all four scripts: “…” and — count as Latin, and would fall out of the line otherwise. */
const face = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' });

export const FACE = {
  title: face('方正小标宋简体'),
  body: face('仿宋_GB2312'),
  level1: face('黑体'),
  level2: face('楷体_GB2312'),
  page: face('宋体'),
} as const;

const line = { line: PAGE.line, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
/** 左空二字 (7.3.3): in characters for Word and WPS, in twips for readers that know no characters. */
const twoCharacters = { firstLine: Math.round(2 * PAGE.character), firstLineChars: 200 };

const heading = (outlineLevel: number, font: (typeof FACE)[keyof typeof FACE], name: string) => ({
  name,
  basedOn: 'Normal',
  next: 'BodyText',
  quickFormat: true,
  run: { font, size: SIZE.body, bold: false, color: '000000' },
  paragraph: { keepNext: true, outlineLevel, spacing: line, indent: twoCharacters } satisfies IParagraphStylePropertiesOptions,
});

/**
 * The styles of the document. Word knows its own styles by name (“heading 1”), not by what they look like:
 * only these names put headings into the navigation pane.
 */
export const styles: IStylesOptions = {
  default: {
    document: { run: { font: FACE.body, size: SIZE.body, language: { value: 'zh-CN', eastAsia: 'zh-CN' } } },
    title: {
      name: 'Title',
      basedOn: 'Normal',
      next: 'BodyText',
      quickFormat: true,
      run: { font: FACE.title, size: SIZE.title, bold: false, color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, spacing: line, keepNext: true },
    },
    heading1: heading(0, FACE.level1, 'heading 1'),
    heading2: heading(1, FACE.level2, 'heading 2'),
    heading3: heading(2, FACE.body, 'heading 3'),
    heading4: heading(3, FACE.body, 'heading 4'),
    // The standard ends at four levels; Word's own blue must not come up when somebody goes deeper.
    heading5: heading(4, FACE.body, 'heading 5'),
    heading6: heading(5, FACE.body, 'heading 6'),
  },
  paragraphStyles: [
    {
      id: 'Normal',
      name: 'Normal',
      quickFormat: true,
      // Size and face stand here as well as in the defaults: LibreOffice takes the width of a grid cell from this style.
      run: { font: FACE.body, size: SIZE.body, snapToGrid: false, characterSpacing: PAGE.letterSpacing },
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
      run: { font: FACE.level2 },
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
    },
    { id: 'Addressee', name: '主送机关', basedOn: 'Normal', next: 'BodyText', paragraph: { alignment: AlignmentType.LEFT } },
    {
      id: 'TableText',
      name: '表格文字',
      basedOn: 'Normal',
      run: { size: SIZE.small },
      paragraph: { alignment: AlignmentType.LEFT, spacing: { line: 400, lineRule: LineRuleType.AT_LEAST } },
    },
    {
      id: 'FootnoteText',
      name: 'footnote text',
      basedOn: 'Normal',
      run: { size: SIZE.note },
      paragraph: { alignment: AlignmentType.LEFT, spacing: { line: 300, lineRule: LineRuleType.AT_LEAST } },
    },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      run: { font: FACE.page, size: SIZE.small },
      paragraph: { spacing: { line: 280, lineRule: LineRuleType.EXACT } },
    },
  ],
};
