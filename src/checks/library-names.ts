import type { Library } from '../content/read-library.ts';

/** Case and inner spaces do not tell words apart; search folds them alike (src/search/data/dictionary.ts). */
export const foldName = (name: string): string => name.toLowerCase().replace(/\s+/g, '');

/** Every name by which search leads straight to a practice or a tag, folded → what it belongs to, for messages. */
export function libraryNames({ practices, terms }: Library): Map<string, string> {
  const names = new Map<string, string>();
  const add = (name: string, owner: string) => {
    if (!names.has(foldName(name))) names.set(foldName(name), owner);
  };
  for (const { data, file } of practices) {
    add(data.title, `${file} 的标题`);
    for (const alias of data.aliases) add(alias, `${file} 的别名`);
  }
  for (const { label, aliases } of terms?.items ?? []) {
    add(label, `标签“${label}”`);
    for (const alias of aliases) add(alias, `标签“${label}”的别名`);
  }
  return names;
}

/** Whether something of the library is called so, or its texts say so anywhere. */
export function saidInLibrary(library: Library): (phrase: string) => boolean {
  const names = libraryNames(library);
  const labels = new Set((library.categories?.items ?? []).map(({ label }) => foldName(label)));
  const texts = foldName([...library.practices, ...library.summaries].map(({ text }) => text).join('\n'));
  return (phrase) => names.has(foldName(phrase)) || labels.has(foldName(phrase)) || texts.includes(foldName(phrase));
}
