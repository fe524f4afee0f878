import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readableFormat, sniffFormat } from './sniff-format.ts';

test.each<[string, number[] | string, string, RegExp]>([
  ['picture', [0xff, 0xd8, 0xff, 0xe0], '总结.jpg', /图片/],
  ['archive', [0x52, 0x61, 0x72, 0x21], '总结.rar', /解压/],
  ['empty', [], '总结.txt', /空的/],
  ['.mht', 'From: <Saved>\r\nMIME-Version: 1.0', '总结.mht', /归档/],
])('%s gets advice how to convert', (_, content, name, advice) => {
  expect(() => readableFormat(new Uint8Array(Buffer.from(content as string)), name)).toThrow(advice);
});

test('content decides, not the name', () => {
  expect(sniffFormat(Buffer.from('<!DOCTYPE html><html>'), '总结.doc')).toBe('html');
  expect(sniffFormat(Buffer.from([0x50, 0x4b, 3, 4]), '总结.txt')).toBe('docx');
  expect(sniffFormat(Buffer.from('工会总结'), '总结.docx')).toBe('text');
  expect(sniffFormat(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), '总结.wps')).toBe('ole');
  expect(sniffFormat(Buffer.from('{\\rtf1'), '总结.doc')).toBe('rtf');
  expect(sniffFormat(Buffer.from('%PDF-1.7'), '总结.docx')).toBe('pdf');
});

test('archives are told apart by what they hold', () => {
  const text = (value: string): Uint8Array => new TextEncoder().encode(value);
  const stored = (value: string): [Uint8Array, { level: 0 }] => [text(value), { level: 0 }];
  expect(sniffFormat(zipSync({ mimetype: stored('application/vnd.oasis.opendocument.text'), 'content.xml': text('<a/>') }), 'a.zip')).toBe(
    'odt',
  );
  expect(sniffFormat(zipSync({ mimetype: stored('application/vnd.oasis.opendocument.spreadsheet') }), 'a.ods')).toBe('docx');
  expect(sniffFormat(zipSync({ 'Doc_0/Document.xml': text('<a/>'), 'OFD.xml': text('<a/>') }), 'a.zip')).toBe('ofd');
  expect(sniffFormat(zipSync({ 'word/document.xml': text('<a/>') }), 'a.ofd')).toBe('docx');
});
