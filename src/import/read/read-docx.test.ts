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

describe('a document taken in whole at a place', () => {
  const withChunk = (part: string, content: string): Uint8Array => {
    const parts = unzipSync(
      buildDocx(
        `${paragraph('前文。')}<w:altChunk r:id="c1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>${paragraph('后文。')}`,
      ),
    );
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="${part}"/></Relationships>`;
    return zipSync({ ...parts, 'word/_rels/document.xml.rels': strToU8(rels), [`word/${part}`]: strToU8(content) });
  };
  const read = (bytes: Uint8Array): { texts: string[]; rules: string[] } => {
    const { value, messages } = readDocx(bytes);
    return { texts: value.lines.map(({ text }) => text), rules: messages.map(({ kind, rule }) => `${kind} ${rule}`) };
  };

  test('is read when it is a page or a text', () => {
    const texts = ['前文。', '嵌入的正文。', '后文。'];
    expect(read(withChunk('a.htm', '<html><body><p>嵌入的正文。</p></body></html>'))).toEqual({ texts, rules: ['note docx-embedded'] });
    expect(read(withChunk('a.txt', '嵌入的正文。'))).toEqual({ texts, rules: ['note docx-embedded'] });
  });

  test('is told to be missing when it is anything else', () => {
    const unread = { texts: ['前文。', '后文。'], rules: ['flag docx-embedded'] };
    expect(read(withChunk('a.mht', 'MIME-Version: 1.0\n\n<html>嵌入的正文。</html>'))).toEqual(unread);
    expect(read(withChunk('a.docx', 'PK\u0003\u0004'))).toEqual(unread);
  });
});

test('lines of a table of contents are left out and quoted; the style alone leaves nothing out', () => {
  const styles = '<w:style w:styleId="T"><w:name w:val="toc 2"/></w:style>';
  const toc = '<w:pStyle w:val="T"/>';
  const field = '<w:r><w:instrText> PAGEREF _Toc1 </w:instrText></w:r>';
  const entry = (text: string): string => paragraph(`${field}<w:r><w:t>${text}</w:t><w:tab/><w:t>3</w:t></w:r>`);
  const body = paragraph('一、基本情况 2', toc) + entry('二、主要做法') + paragraph('正文误用了目录样式。', toc) + paragraph('全年共12');
  const { value, messages } = readDocx(buildDocx(body, { styles }));
  expect(value.lines.map(({ text }) => text)).toEqual(['正文误用了目录样式。', '全年共12']);
  expect(messages.filter(({ kind }) => kind === 'drop').map(({ before }) => before)).toEqual(['一、基本情况 2', '二、主要做法 3']);
});

test('a stored part above the limit is refused like a packed one', () => {
  const parts = { 'word/document.xml': new Uint8Array(LIMITS.partBytes + 1) };
  expect(() => readDocx(zipSync(parts, { level: 0 }))).toThrow(/压缩炸弹/);
});

test('a file cut short is called damaged', () => {
  const bytes = buildDocx(paragraph('公司工会开展活动。'.repeat(50)));
  expect(() => readDocx(bytes.subarray(0, bytes.length - 30))).toThrow(/已损坏/);
});
