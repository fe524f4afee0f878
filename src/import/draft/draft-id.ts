import { pinyin } from 'pinyin-pro';

/** Longest id that src/schemas/fields.ts allows, with room for a suffix. */
const LONGEST = 56;

/**
 * An address for a title: ASCII, kebab-case, at most 56 characters, cut between syllables.
 * Only letters, digits and hyphens can come out, so no title can lead out of a folder.
 * @returns 'zong-jie' when nothing of the title can be spelled
 */
export function draftId(title: string): string {
  const syllables = pinyin([...title].slice(0, 80).join(''), { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .map((syllable) =>
      syllable
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, ''),
    )
    .filter((syllable) => syllable !== '');
  let id = '';
  for (const syllable of syllables) {
    const next = id === '' ? syllable.slice(0, LONGEST) : `${id}-${syllable}`;
    if (next.length > LONGEST) break;
    id = next;
  }
  return id.replace(/-+/g, '-').replace(/^-|-$/g, '') || 'zong-jie';
}

/**
 * The first of id, id-2, id-3… that is free.
 * @param isTaken whether an id belongs to another draft
 */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  for (let number = 2; ; number += 1) if (!isTaken(`${id}-${number}`)) return `${id}-${number}`;
}
