import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { summarySchema } from '../schemas/summary.ts';
import { draftId } from './draft/draft-id.ts';
import { draftMdx } from './draft/draft-mdx.ts';
import { draftTitle, frontMatter } from './draft/front-matter.ts';
import { reportMarkdown } from './draft/report.ts';
import { buildDocx, paragraph } from './fixtures/build-docx.ts';
import { HOSTILE_INPUTS, HOSTILE_NAMES } from './fixtures/hostile-files.ts';
import { fixtureImporter as importer } from './fixture-importer.ts';
import { ImportError } from './types.ts';

/** IMPORT_RUNS=10000 npx vitest run src/import/hostile-inputs.test.ts tries as many inputs. */
const RUNS = Number(process.env['IMPORT_RUNS'] ?? 120);
const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);
/** Imports and checks everything that a draft promises; returns the number of drafts. */
function check(bytes: Uint8Array, name: string): number {
  let pieces;
  try {
    pieces = importer(bytes, name).value;
  } catch (error) {
    expect(error).toBeInstanceOf(ImportError);
    expect((error as Error).message).toMatch(/\p{Script=Han}/u);
    return 0;
  }
  for (const piece of pieces) {
    expect(summarySchema.safeParse(frontMatter(piece, '1970-01-01')).error).toBeUndefined();
    expect(draftId(draftTitle(piece))).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(harmful(draftMdx(piece, '1970-01-01'))).toEqual([]);
    reportMarkdown(piece, 'x');
  }
  return pieces.length;
}

/** Nodes that would be code, markup or foreign content; parse errors throw. */
function harmful(mdx: string): string[] {
  const found: string[] = [];
  visit(parser.parse(mdx), (node) => {
    if (/^mdx|^html$|^code$|^inlineCode$|^image|^definition$|^footnote/.test(node.type)) found.push(node.type);
  });
  return found;
}

describe('any input', () => {
  test.each(Object.entries(HOSTILE_INPUTS))(
    '%s gives valid, harmless drafts or a clear message',
    (_, arbitrary) => {
      fc.assert(
        fc.property(arbitrary, HOSTILE_NAMES, (bytes, name) => {
          check(bytes, name);
        }),
        { numRuns: Math.ceil(RUNS / 4), seed: 20 },
      );
    },
    600_000,
  );
});

describe('oversized input', () => {
  test.each<[string, () => Uint8Array, string]>([
    ['a million characters in one line', () => Buffer.from('工会开展活动，慰问职工240户；'.repeat(62_000)), 'a.txt'],
    ['a line of quotes and brackets', () => Buffer.from('“（《'.repeat(100_000)), 'a.txt'],
    ['a line of apostrophes', () => Buffer.from("工'".repeat(200_000)), 'a.txt'],
    ['a line of digits', () => Buffer.from('1'.repeat(500_000)), 'a.txt'],
    ['a line of numerals', () => Buffer.from('一'.repeat(300_000)), 'a.txt'],
    ['a line of spaces', () => Buffer.from(`工${' '.repeat(500_000)}会`), 'a.txt'],
    ['a line of names', () => Buffer.from('王李张刘、'.repeat(100_000)), 'a.txt'],
    ['a line of brackets with readings', () => Buffer.from('会(huì'.repeat(60_000)), 'a.txt'],
    ['40,000 headings', () => Buffer.from('一、工会工作\n'.repeat(40_000)), 'a.txt'],
    [
      // Of more lines the file is refused before it is read.
      '20,000 marks of pieces',
      () => Buffer.from(Array.from({ length: 20_000 }, (_, index) => `篇${index + 1}\n工会开展活动，职工满意，取得较好成效。`).join('\n')),
      'a.txt',
    ],
    ['deeply nested HTML', () => Buffer.from(`<html>${'<div>'.repeat(100_000)}工会${'</div>'.repeat(100_000)}`), 'a.html'],
    ['deeply nested lists', () => Buffer.from(`<html>${'<ul><li>'.repeat(50_000)}工会开展活动。`), 'a.html'],
    ['nested tables', () => Buffer.from(`<html>${'<table><tr><td>工会'.repeat(20_000)}`), 'a.html'],
    ['unclosed tags', () => Buffer.from(`<html>${'<p title="'.repeat(50_000)}`), 'a.html'],
    ['deeply nested Word markup', () => buildDocx('<w:tbl><w:tr><w:tc>'.repeat(50_000) + paragraph('工会')), 'a.docx'],
    [
      'nested paragraphs in Word',
      () => buildDocx('<w:p>'.repeat(100_000) + '<w:r><w:t>工会</w:t></w:r>' + '</w:p>'.repeat(100_000)),
      'a.docx',
    ],
  ])('%s neither hangs nor crashes', (_, make, name) => {
    try {
      expect(Array.isArray(importer(make(), name).value)).toBe(true);
    } catch (error) {
      expect(error).toBeInstanceOf(ImportError);
    }
  });

  test('a zip bomb is refused without unpacking it', () => {
    expect(() => importer(bomb(), 'a.docx')).toThrow(/压缩炸弹/);
  });

  test('entities are not expanded', () => {
    const xml = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:p><w:r><w:t>工会&b;</w:t></w:r></w:p>';
    const [piece] = importer(buildDocx(xml), 'a.docx').value;
    expect(JSON.stringify(piece?.blocks)).toContain('工会&b;');
  });
});

/** A .docx whose body of 64 MB is packed into 65 KB and whose header claims 10 bytes. */
function bomb(): Uint8Array {
  // A megabyte of spaces packed once and set 64 times in a row: packing all of it would take seconds.
  const megabyte = deflateRawSync(Buffer.alloc(1024 * 1024, 32), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const packed = Buffer.concat([...Array.from({ length: 64 }, () => megabyte), deflateRawSync(Buffer.alloc(0))]);
  const name = Buffer.from('word/document.xml');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(10, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, central, name, end]);
}
