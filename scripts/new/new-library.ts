import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { readContentFiles } from '../../src/content/read-files.ts';
import type { Slot, UnionKind } from '../../src/schemas/site.ts';
import type { Skeleton } from '../../src/schemas/skeleton.ts';
import { CONTENT } from '../../src/settings/content-folder.ts';

/** Lists that any union can start from as they are; the rest of a library is its own. */
const SHARED = [
  'blanks.yaml',
  'slots.yaml',
  'levels.yaml',
  'org-types.yaml',
  'skeletons.yaml',
  'corrupted-forms.yaml',
  'outdated.yaml',
  'words/question.yaml',
  'words/intent.yaml',
];

const README = `# 新建的库

1. 改 \`site.yaml\`：名称、网址、维护者、颜色、标志。
2. 写自己的领域（\`categories.yaml\`）、标签（\`vocabulary.yaml\`）、总结和做法；三种示例做法和一篇示例总结，写好自己的以后删去。
3. \`CONTENT_DIR=这个文件夹 npm run content:check\`，再 \`CONTENT_DIR=这个文件夹 npm start\`。

待填项、位置、骨架、问法等通用的表是从引擎自带的库拷来的，可以照改。
`;

/** The samples speak of two slots and one kind of union of their own: here they are given those of the new library. */
function fitted(text: string, slots: readonly Slot[], kinds: readonly UnionKind[]): string {
  const labels = slots.map(({ label }) => label);
  const how = labels.find((label) => label === '做法') ?? labels[0] ?? '';
  const outcome = labels.find((label) => label === '成效') ?? labels.find((label) => label !== how) ?? how;
  const kind = kinds.find(({ label }) => label === '企业工会')?.label ?? kinds[0]?.label ?? '';
  return text
    .replaceAll('slot: 怎么做', `slot: ${how}`)
    .replaceAll('slot: 结果', `slot: ${outcome}`)
    .replaceAll('[渔港工会]', `[${kind}]`)
    .replace('orgType: 渔港工会', `orgType: ${kind}`);
}

/** Phrases stay with the library at hand, and so a section may not ask for them. */
function withKnownSlots(skeletons: string, slots: readonly Slot[]): string {
  const known = new Set(slots.map(({ label }) => label));
  const papers = parse(skeletons) as Skeleton[];
  return stringify(
    papers.map((paper) => ({
      ...paper,
      headings: paper.headings.map(({ slots: asked, ...heading }) => {
        const own = asked?.filter((label) => known.has(label)) ?? [];
        return own.length > 0 ? { ...heading, slots: own } : heading;
      }),
    })),
  );
}

/**
 * The files of a library to start from: the samples of the least library, the general lists of this one.
 * @param folder where it will lie; its name becomes the library's name
 * @param sample folder of the least library
 * @param own folder of the library at hand, whose general lists are taken
 * @returns text by path inside the folder
 */
export function newLibrary(folder: string, sample: string, own: string): Map<string, string> {
  const inside = (path: string) => path.slice(CONTENT.length + 1);
  const files = new Map(readContentFiles(sample).map(({ path, text }) => [inside(path), text]));
  const present = new Map(readContentFiles(own).map(({ path, text }) => [inside(path), text]));
  for (const name of SHARED) {
    const text = present.get(name);
    if (text !== undefined) files.set(name, text);
  }
  const slots = parse(files.get('slots.yaml') ?? '[]') as Slot[];
  files.set('skeletons.yaml', withKnownSlots(files.get('skeletons.yaml') ?? '[]', slots));
  const kinds = parse(files.get('org-types.yaml') ?? '[]') as UnionKind[];
  for (const [name, text] of files) if (name.endsWith('.mdx')) files.set(name, fitted(text, slots, kinds));
  const site = parse(readFileSync(join(sample, 'site.yaml'), 'utf8')) as Record<string, unknown>;
  const name = basename(folder).slice(0, 20);
  files.set(
    'site.yaml',
    `# 换成自己的；各字段写什么，见 src/schemas/site.ts。\n${stringify({ ...site, name: name.length < 2 ? '新库' : name, description: '一句话说明这个库收什么。', url: 'https://gh.example.org', publisher: '编写组' })}`,
  );
  files.set('README.md', README);
  return files;
}
