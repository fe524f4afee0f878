import { describe, expect, it } from 'vitest';
import { addressesOf, lostAddresses, parseAddresses, wordingAddresses } from './kept-addresses.ts';

const FILES = [
  'index.html',
  '404.html',
  'practices/index.html',
  'practices/2/index.html',
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
  const present = [...addressesOf(FILES), ...wordingAddresses([{ id: 'x#w1' }])];

  it('finds pages, files and wordings that were published and are gone', () => {
    const published = ['/', '/practices/x/', '/practices/x/#w1', '/practices/x/#w2', '/practices/y/', '/practices/y.docx'];
    expect(lostAddresses(published, present, [])).toEqual(['/practices/x/#w2', '/practices/y/', '/practices/y.docx']);
  });

  it('lets go what has been sent on, wordings together with their page', () => {
    const redirects = [
      { from: '/practices/x/#w2', to: '/practices/x/#w1' },
      { from: '/practices/y/', to: '/practices/x/' },
    ];
    expect(lostAddresses(['/practices/x/#w2', '/practices/y/', '/practices/y/#w1'], present, redirects)).toEqual([]);
  });
});

describe('parseAddresses', () => {
  it('reads one address a line', () => {
    expect(parseAddresses('# 说明\n/\n\n/practices/x/\n')).toEqual(['/', '/practices/x/']);
  });
});
