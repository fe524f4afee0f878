import { idSchema } from '../schemas/fields.ts';
import type { Issue } from '../settings/issue.ts';
import type { ContentFile } from './read-files.ts';
import { idOf } from './read-list.ts';

/** Files of entries, of which a folder holds many. */
const ENTRY = /^content\/(?:practices|summaries|papers|laws|phrases|forms)\//;

const isId = ({ path }: ContentFile): boolean => idSchema.safeParse(idOf(path)).success;

/** A copy that a system makes has a name that no entry has (x - 副本.mdx); otherwise it is the later one. */
const modelFirst = (a: ContentFile, b: ContentFile): number =>
  Number(isId(b)) - Number(isId(a)) || (a.written ?? 0) - (b.written ?? 0) || a.path.length - b.path.length || (a.path < b.path ? -1 : 1);

/** Files that hold what another one holds, character for character: every rule about names and likeness would tell each of them. */
export function copiedFiles(files: readonly ContentFile[]): Map<ContentFile, Issue> {
  const byText = new Map<string, ContentFile[]>();
  for (const file of files)
    if (!file.refused && ENTRY.test(file.path)) byText.set(file.text, [...(byText.get(file.text) ?? []), file]);
  const copies = new Map<ContentFile, Issue>();
  for (const same of byText.values()) {
    if (same.length === 1) continue;
    const [model, ...others] = [...same].sort(modelFirst);
    for (const copy of others)
      copies.set(copy, {
        file: copy.path,
        line: 1,
        rule: 'copied-file',
        found: `与 ${model?.path} 一字不差的文件`,
        expected: '一个条目一个文件',
        repair: '多余的副本删去；照着它写新条目的，把文件名改成新的编号，再改标题和内容',
      });
  }
  return copies;
}
