import { describe, expect, it } from 'vitest';
import { addressesOf, lostAddresses, parseAddresses } from './kept-addresses.ts';

const FILES = [
  'index.html',
  '404.html',
  'practices/index.html',
  'practices/x/index.html',
  'practices/x.docx',
  'wordings/index.html',
  'wordings/opening/index.html',
  'api/practices.json',
  '_astro/a.js',
  'qr/practices/x.svg',
];

describe('addressesOf', () => {
  it('names pages and files that people link to, and nothing else', () => {
    expect(addressesOf(FILES)).toEqual(['/', '/api/practices.json', '/practices/', '/practices/x.docx', '/practices/x/', '/wordings/']);
  });
});

describe('lostAddresses', () => {
  it('finds what was published and is gone', () => {
    expect(lostAddresses(['/', '/practices/x/', '/practices/y/', '/practices/y.docx'], FILES)).toEqual([
      '/practices/y/',
      '/practices/y.docx',
    ]);
  });
});

describe('parseAddresses', () => {
  it('reads one address a line', () => {
    expect(parseAddresses('# 说明\n/\n\n/practices/x/\n')).toEqual(['/', '/practices/x/']);
  });
});
