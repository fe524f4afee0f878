import type { LibraryView } from '../lib/library-view.ts';
import { SITE } from '../site.ts';
import { encodeGbk, fitsGbk } from './gbk.ts';
import { microsoftPhrases } from './microsoft.ts';
import { typedWords, type TypedWord } from './words.ts';

/** 搜狗拼音: `'zhi'dai'hui 职代会`, a line each, GBK. */
const sogou = (words: readonly TypedWord[]): Uint8Array =>
  encodeGbk(
    words
      .filter(({ word }) => fitsGbk(word))
      .map(({ word, syllables }) => `'${syllables.join("'")} ${word}\r\n`)
      .join(''),
  );

/** QQ拼音: `zhi'dai'hui 职代会 1`, a line each, UTF-16 with a byte order mark. */
const qq = (words: readonly TypedWord[]): Uint8Array =>
  Buffer.from(`\ufeff${words.map(({ word, syllables }) => `${syllables.join("'")} ${word} 1\r\n`).join('')}`, 'utf16le');

/** Rime: a dictionary that a scheme names under import_tables. @param version YYYY-MM-DD */
const rime = (words: readonly TypedWord[], version: string): Uint8Array => {
  const head = `# ${SITE.name}词库，许可：${SITE.licence.name}\n---\nname: union_practice\nversion: '${version}'\nsort: by_weight\n...\n\n`;
  return Buffer.from(`${head}${words.map(({ word, syllables }) => `${word}\t${syllables.join(' ')}\t1\n`).join('')}`);
};

/** User dictionaries of the library's words, by name of the file. */
export function inputMethodFiles(view: LibraryView): Map<string, Uint8Array> {
  const words = typedWords(view);
  const newest = view.practices.reduce((day, { revised }) => (revised > day ? revised : day), '');
  return new Map([
    ['sogou.txt', sogou(words)],
    ['qq.txt', qq(words)],
    ['microsoft.dat', microsoftPhrases(words)],
    ['union_practice.dict.yaml', rime(words, newest)],
  ]);
}
