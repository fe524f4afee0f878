import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { damagedMarkup, damagedPaper, SAMPLES } from '../fixtures/hostile-files.ts';
import { FIXTURE_DATA } from '../fixture-importer.ts';
import { LIMITS } from '../limits.ts';
import { openImporter } from '../open-importer.ts';
import { ImportError } from '../types.ts';

/** IMPORT_RUNS=10000 npx vitest run src/import/read/hostile-papers.test.ts tries as many. */
const RUNS = Number(process.env['IMPORT_RUNS'] ?? 120);
const importer = openImporter(FIXTURE_DATA);
/** The import either gives pieces or says in Chinese why not; nothing else is thrown. */
async function isHandled(bytes: Uint8Array, file: string): Promise<void> {
  try {
    const { value } = await importer(bytes, file);
    expect(Array.isArray(value)).toBe(true);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    expect(error.message).toMatch(/\p{Script=Han}/u);
  }
}

describe('damaged files are read as far as they go, or refused', () => {
  test.each(['doc', 'rtf', 'odt', 'ofd', 'pdf'])('.%s', async (kind) => {
    const runs = Math.ceil(kind === 'pdf' ? RUNS / 10 : RUNS / 5);
    const property = fc.asyncProperty(damagedPaper(kind), (bytes) => isHandled(bytes, `a.${kind}`));
    await fc.assert(property, { numRuns: runs, seed: 7 });
  });

  test.each(['odt', 'ofd'])('markup of an .%s', async (kind) => {
    const property = fc.asyncProperty(damagedMarkup(kind), (bytes) => isHandled(bytes, `a.${kind}`));
    await fc.assert(property, { numRuns: Math.ceil(RUNS / 10), seed: 7 });
  });
});

describe('files made to hang or to fill the memory end', () => {
  const long = (bytes: Uint8Array, at: number, value: number): Uint8Array => {
    const changed = bytes.slice();
    new DataView(changed.buffer).setUint32(at, value, true);
    return changed;
  };
  const [doc = new Uint8Array()] = SAMPLES['doc'] ?? [];
  test.each<[string, () => Uint8Array, string]>([
    ['a .doc whose sectors turn in a circle', () => circular(doc), 'a.doc'],
    ['a .doc that states 4 billion sectors', () => long(long(doc, 44, 0xffffffff), 72, 0xffffffff), 'a.doc'],
    ['an .rtf with groups in groups', () => strToU8(`{\\rtf1${'{'.repeat(500_000)}text`), 'a.rtf'],
    ['an .rtf of closing brackets', () => strToU8(`{\\rtf1${'}'.repeat(500_000)}text`), 'a.rtf'],
    ['an .rtf with a picture longer than itself', () => strToU8('{\\rtf1 a\\par{\\pict\\bin999999999 x}'), 'a.rtf'],
    ['an .odt of lists in lists', () => odt(`${'<text:list><text:list-item>'.repeat(50_000)}<text:p>工会</text:p>`), 'a.odt'],
    [
      'an .odt of tables in tables',
      () => odt(`${'<table:table><table:table-row><table:table-cell><text:p>工会</text:p>'.repeat(20_000)}`),
      'a.odt',
    ],
    ['an .ofd with too many pages', () => ofdPages(LIMITS.pages + 1), 'a.ofd'],
    ['a .pdf whose pages are their own parent', () => strToU8(LOOP_PDF), 'a.pdf'],
  ])('%s', async (_, make, file) => {
    await isHandled(make(), file);
  });
});

/** The sector table says that every sector is followed by the first one. */
function circular(bytes: Uint8Array): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const table = (view.getUint32(76, true) + 1) * 512;
  for (let at = table; at < Math.min(table + 512, changed.length); at += 4) view.setUint32(at, 1, true);
  return changed;
}

function odt(body: string): Uint8Array {
  const spaces = ['office', 'text', 'table'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ');
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(`<office:document-content ${spaces}><office:body><office:text>${body}`),
  });
}

function ofdPages(count: number): Uint8Array {
  const pages = `<ofd:Page ID="1" BaseLoc="P.xml"/>`.repeat(count);
  const space = 'xmlns:ofd="http://www.ofdspec.org/2016"';
  return zipSync({
    'OFD.xml': strToU8(`<ofd:OFD ${space}><ofd:DocRoot>D.xml</ofd:DocRoot></ofd:OFD>`),
    'D.xml': strToU8(`<ofd:Document ${space}><ofd:Pages>${pages}</ofd:Pages></ofd:Document>`),
  });
}

const LOOP_PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
