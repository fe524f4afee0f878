import { SITE } from '../site.ts';
import { encodeGbk, fitsGbk } from './gbk.ts';
import { microsoftPhrases } from './microsoft.ts';
import { inPinyin, type TypedWord } from './words.ts';

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

const WRITERS: Record<string, (words: readonly TypedWord[], version: string) => Uint8Array> = {
  'sogou.txt': sogou,
  'qq.txt': qq,
  'microsoft.dat': microsoftPhrases,
  'union_practice.dict.yaml': rime,
};

/** Names of the files, one for each input method. */
export const INPUT_METHOD_FILES: readonly string[] = Object.keys(WRITERS);

/** Spelled once for all files of a list of names. */
const spelled = new WeakMap<readonly string[], TypedWord[]>();

/**
 * A user dictionary of a library's words.
 * @param file one of `INPUT_METHOD_FILES`; undefined for any other
 * @param names as `typedNames` gives them
 * @param version YYYY-MM-DD
 */
export function inputMethodFile(file: string, names: readonly string[], version: string): Uint8Array | undefined {
  const words = spelled.get(names) ?? inPinyin(names);
  spelled.set(names, words);
  return WRITERS[file]?.(words, version);
}
