import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
// @ts-expect-error The package has no types.
import WordExtractor from 'word-extractor';
import { ImportError, type Message, type Result, type Source } from '../types.ts';
import { buildOfd } from './papers/build-ofd.ts';
import { PAPERS, type Expected } from './papers/paper-texts.ts';
import { readDoc } from './read-doc.ts';
import { readOdt } from './read-odt.ts';
import { readOfd } from './read-ofd.ts';
import { readPdf } from './read-pdf.ts';
import { readRtf } from './read-rtf.ts';

const FOLDER = join(import.meta.dirname, 'papers');
const READERS: Record<string, (bytes: Uint8Array) => Result<Source> | Promise<Result<Source>>> = {
  doc: readDoc,
  rtf: readRtf,
  odt: readOdt,
  pdf: readPdf,
};
const FILES = readdirSync(FOLDER).filter((name) => !name.endsWith('.ts'));
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, name)));

async function read(file: string): Promise<Result<Source>> {
  const reader = READERS[file.split('.')[1] ?? ''];
  if (!reader) throw new Error(file);
  return reader(bytesOf(file));
}

/** A page knows no tables, only where their cells stand. */
const onPage = (expected: Expected[]): Expected[] =>
  expected.flatMap((part) => (typeof part === 'string' ? [part] : part.map((row) => row.join('　'))));
const texts = ({ lines }: Source): Expected[] => lines.map(({ text, table }) => table ?? text);
const dropped = (messages: Message[]): string => messages.filter(({ kind }) => kind === 'drop').map(({ before }) => before).join('\n'); // oxfmt-ignore

describe('a paper reads the same whatever it is saved as', () => {
  // LibreOffice puts the first paragraph of a list into a list of its own when it writes a .doc: 一、 comes twice, there too.
  const AS_WRITTEN: Record<string, (text: Expected) => Expected> = {
    'auto.doc': (text) => (typeof text === 'string' ? text.replace(/^二、做/, '一、做').replace(/^三、明/, '二、明') : text),
    'auto.pdf': (text) => text,
  };

  test.each(FILES)('%s', async (file) => {
    const expected = PAPERS[file.split('.')[0] as keyof typeof PAPERS];
    const { value } = await read(file);
    const written = expected.map(AS_WRITTEN[file] ?? ((text) => text));
    expect(texts(value)).toEqual(file.endsWith('.pdf') ? onPage(written) : written);
  });

  test.each(['typed', 'long'] as const)('%s.ofd', (name) => {
    const expected = PAPERS[name] as string[];
    const { value, messages } = readOfd(buildOfd(expected));
    expect(texts(value)).toEqual(expected);
    expect(value.title).toBe(expected[0]);
    expect(dropped(messages)).toMatch(/内部资料.*—1—/);
  });
});

test.each(FILES.filter((file) => file.endsWith('.doc')))('%s has every character that word-extractor finds', async (file) => {
  const found = (await new WordExtractor().extract(Buffer.from(bytesOf(file)))) as { getBody(options: { filterUnicode: boolean }): string };
  const characters = (text: string): string => text.replace(/\s/g, '');
  const { value, messages } = await read(file);
  const own = characters([...texts(value).flat(2), ...messages.map(({ before }) => before ?? '')].join(''));
  // An automatic number is no character of the text; the reader writes it, word-extractor does not.
  for (const paragraph of found.getBody({ filterUnicode: false }).split(/[\n\t]/)) {
    const sentences = characters(paragraph).split('这几个字是隐藏的');
    for (const sentence of sentences) expect(own).toContain(sentence);
  }
});

describe('what is left out is quoted', () => {
  test.each(FILES)('the head of %s', async (file) => {
    expect(dropped((await read(file)).messages).replace(/\s/g, '')).toContain('内部资料注意保存');
  });

  test.each(['changes.doc', 'changes.rtf', 'changes.odt'])('deleted text of %s', async (file) => {
    expect(dropped((await read(file)).messages)).toContain('三百户');
  });

  test.each(['notes.doc', 'notes.rtf', 'notes.odt'])('hidden text of %s', async (file) => {
    expect(dropped((await read(file)).messages)).toContain('这几个字是隐藏的');
  });
});

describe('what cannot be read says what to do', () => {
  test.each<[string, () => unknown, RegExp]>([
    ['a .doc cut short', () => readDoc(bytesOf('typed.doc').subarray(0, 700)), /损坏/],
    ['a compound file without Word', () => readDoc(withoutWord(bytesOf('typed.doc'))), /没有 Word 正文/],
    ['an .odt cut short', () => readOdt(bytesOf('auto.odt').subarray(0, 3000)), /损坏/],
    ['an .ofd without text', () => readOfd(buildOfd([], '')), /扫描件/],
    ['a .pdf cut short', () => readPdf(bytesOf('typed.pdf').subarray(0, 500)), /损坏/],
    ['a .pdf without text', () => readPdf(new TextEncoder().encode(BLANK_PDF)), /扫描件/],
  ])('%s', async (_, run, advice) => {
    const problem = await Promise.resolve()
      .then(run)
      .then(
        () => undefined,
        (error: unknown) => error,
      );
    expect(problem).toBeInstanceOf(ImportError);
    expect((problem as Error).message).toMatch(advice);
  });
});

/** The same container with its text stream under another name. */
function withoutWord(bytes: Uint8Array): Uint8Array {
  const name = Buffer.from('WordDocument', 'utf16le');
  const at = Buffer.from(bytes).indexOf(name);
  const changed = bytes.slice();
  changed.set(Buffer.from('WorkDocument', 'utf16le'), at);
  return changed;
}

const BLANK_PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

test('a .pdf is read from a Buffer too, as the command line has it', async () => {
  const file = join(FOLDER, 'typed.pdf');
  expect((await readPdf(readFileSync(file))).value.lines).toEqual((await readPdf(bytesOf('typed.pdf'))).value.lines);
});

test('what an .rtf says about a shape is no text, what stands in it is, once', () => {
  const shape = String.raw`{\shp{\*\shpinst{\sp{\sn shapeType}{\sv 202}}{\shptxt\pard boxed\par}}{\shprslt{\*\do{\dptxbxtext\pard boxed\par}}}}`;
  const { value } = readRtf(new TextEncoder().encode(String.raw`{\rtf1\ansi\pard before\par ` + shape + String.raw`\pard after\par}`));
  expect(value.lines.map(({ text }) => text)).toEqual(['before', 'boxed', 'after']);
});
