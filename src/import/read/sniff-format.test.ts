import { expect, test } from 'vitest';
import { formatAdvice, sniffFormat } from './sniff-format.ts';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

test.each<[string, number[] | string, string, RegExp]>([
  ['.doc', OLE, '总结.doc', /旧版.*另存为 \.docx/],
  ['.wps', OLE, '总结.wps', /WPS.*另存为 \.docx/],
  ['encrypted .docx', [...OLE, ...Buffer.from('EncryptedPackage', 'utf16le')], '总结.docx', /密码/],
  ['.pdf', '%PDF-1.7', '总结.pdf', /PDF.*文字识别/],
  ['picture', [0xff, 0xd8, 0xff, 0xe0], '总结.jpg', /图片/],
  ['.rtf', '{\\rtf1', '总结.rtf', /RTF/],
  ['archive', [0x52, 0x61, 0x72, 0x21], '总结.rar', /解压/],
  ['empty', [], '总结.txt', /空的/],
  ['.mht', 'From: <Saved>\r\nMIME-Version: 1.0', '总结.mht', /归档/],
])('%s gets advice how to convert', (_, content, name, advice) => {
  const bytes = new Uint8Array(Buffer.from(content as string));
  expect(formatAdvice(sniffFormat(bytes, name), bytes, name)).toMatch(advice);
});

test('content decides, not the name', () => {
  expect(sniffFormat(Buffer.from('<!DOCTYPE html><html>'), '总结.doc')).toBe('html');
  expect(sniffFormat(Buffer.from([0x50, 0x4b, 3, 4]), '总结.txt')).toBe('docx');
  expect(sniffFormat(Buffer.from('工会总结'), '总结.docx')).toBe('text');
});
