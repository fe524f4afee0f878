import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { buildDocx, paragraph } from '../fixtures/build-docx.ts';
import { DOCX_FIXTURES } from '../fixtures/docx-fixtures.ts';
import { LIMITS } from '../limits.ts';
import { readDocx } from './read-docx.ts';

/** The same Word file with its XML rewritten. */
function rewritten(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strToU8(change(strFromU8(part)))])));
}

describe('a Word file reads the same', () => {
  test.each(Object.keys(DOCX_FIXTURES))('%s with the prefix ns0:, a default namespace, prefixed relationships', (name) => {
    const bytes = DOCX_FIXTURES[name] ?? new Uint8Array();
    const expected = readDocx(bytes);
    expect(readDocx(rewritten(bytes, (xml) => xml.replace(/\bw:/g, 'ns0:').replace('xmlns:w=', 'xmlns:ns0=')))).toEqual(expected);
    expect(readDocx(rewritten(bytes, (xml) => xml.replace(/(<\/?)w:/g, '$1').replace(/xmlns:w=("[^"]+")/, 'xmlns:w=$1 xmlns=$1')))).toEqual(
      expected,
    );
    const relations = (xml: string): string => xml.replace(/(<\/?)(Relationship)/g, '$1p:$2').replace('xmlns=', 'xmlns:p=');
    expect(readDocx(rewritten(bytes, (xml) => (xml.includes('<Relationships') ? relations(xml) : xml)))).toEqual(expected);
  });

  test('with its parts in UTF-16', () => {
    const bytes = buildDocx(paragraph('公司工会开展活动。'));
    const utf16 = (part: Uint8Array): Uint8Array<ArrayBuffer> => {
      const text = strFromU8(part).replace('encoding="UTF-8"', 'encoding="UTF-16"');
      const units = [0xfeff, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))];
      return new Uint8Array(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
    };
    const parts = unzipSync(bytes);
    parts['word/document.xml'] = utf16(parts['word/document.xml'] ?? new Uint8Array());
    expect(readDocx(zipSync(parts)).value.lines).toEqual(readDocx(bytes).value.lines);
  });

  test('stored or packed', () => {
    const bytes = buildDocx(paragraph('公司工会开展活动。'.repeat(5000)));
    expect(readDocx(zipSync(unzipSync(bytes), { level: 0 }))).toEqual(readDocx(bytes));
  });
});

test('a stored part above the limit is refused like a packed one', () => {
  const parts = { 'word/document.xml': new Uint8Array(LIMITS.partBytes + 1) };
  expect(() => readDocx(zipSync(parts, { level: 0 }))).toThrow(/压缩炸弹/);
});

test('a file cut short is called damaged', () => {
  const bytes = buildDocx(paragraph('公司工会开展活动。'.repeat(50)));
  expect(() => readDocx(bytes.subarray(0, bytes.length - 30))).toThrow(/已损坏/);
});
