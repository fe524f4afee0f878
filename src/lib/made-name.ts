/** What an example paper is made from. */
export type MadeName =
  | { kind: 'wording'; practice: string; id: string }
  | { kind: 'phrase'; file: string; id: string }
  | { kind: 'headings'; id: string };

/** Reads `jin-qiu#w1`, `phrases/ending#e2`, `headings/min-zhu-1`. @returns undefined where it is none of them */
export function parseMade(name: string): MadeName | undefined {
  const [, headings] = /^headings\/([a-z0-9-]+)$/.exec(name) ?? [];
  if (headings) return { kind: 'headings', id: headings };
  const [, folder, file, id] = /^(phrases\/)?([a-z0-9-]+)#([a-z]\d+)$/.exec(name) ?? [];
  if (!file || !id) return undefined;
  return folder ? { kind: 'phrase', file, id } : { kind: 'wording', practice: file, id };
}
