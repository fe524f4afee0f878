import { pinyin } from 'pinyin-pro';

/** Reading of characters in pinyin without tones. */
export const readingOf = (characters: string): string => pinyin(characters, { toneType: 'none' });
