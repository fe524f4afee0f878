import { SITE } from '../site.ts';
import { chineseDate } from './chinese-date.ts';

/**
 * How an entry is cited: title, library, address, day of revision, licence.
 * @param url absolute
 * @param revised YYYY-MM-DD
 */
export const citation = (title: string, url: string, revised: string): string =>
  `《${title}》，${SITE.name}，${url} ，${chineseDate(revised)}修订，${SITE.licence.name}。`;
