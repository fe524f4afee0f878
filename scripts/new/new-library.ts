import { basename } from 'node:path';
import { isSeq, parse, parseDocument, stringify } from 'yaml';
import { readContentFiles } from '../../src/content/read-files.ts';
import { proseCitations } from '../../src/lib/prose-citations.ts';
import type { Practice } from '../../src/schemas/practice.ts';
import type { Site, Slot, UnionKind } from '../../src/schemas/site.ts';
import type { Skeleton } from '../../src/schemas/skeleton.ts';
import { CONTENT } from '../../src/settings/content-folder.ts';
import { splitFrontMatter } from '../../src/content/front-matter.ts';
import { tidyFile } from '../edit/tidy-file.ts';
import { siteTemplate } from './site-template.ts';

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

1. 改 \`site.yaml\`：标着“待改”的都换成自己的。\`about.mdx\` 写本库怎样编成。
2. 写自己的领域（\`categories.yaml\`）、标签（\`vocabulary.yaml\`）、总结和做法；三种示例做法和一篇示例总结是编的，写好自己的以后删去，\`queries.yaml\` 里找它们的几条也删去。
3. 在引擎的文件夹里 \`npm run content:check -- --content 这个文件夹\` 检查，\`npm run build -- --content 这个文件夹\` 生成，\`npm run serve\` 打开。

待填项、位置、骨架、旧名、问法等通用的表是从引擎自带的库拷来的，可以照改；引用法律条文的几项没有拷，要用就先在 \`laws/\` 里添加那部法律。
\`.gitattributes\` 规定换行，并让几个人同时往一张表里加的行都留下；这个文件夹自成一个 git 库时用得着。
`;

const ABOUT = (day: string) => `---
description: 待改：一句话说明本库怎样编成。
revised: ${day}
---

## 怎样编成

待改：来源是什么，怎样整理，哪里可能有缺，发现错误向谁说。
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

/** A shared list without the items that cite an article by name: the law is in the library at hand, not in the new one. */
function withoutCitations(text: string): string {
  const document = parseDocument(text);
  if (!isSeq(document.contents)) return text;
  const { items } = document.contents;
  const kept = items.filter((item) => proseCitations(stringify(item)).length === 0);
  if (kept.length === items.length) return text;
  document.contents.items = kept;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** What the samples must be found by: the new library's first queries, from which its editors see how theirs are written. */
function queriesFor(files: ReadonlyMap<string, string>): string {
  const practices = [...files].flatMap(([path, text]) => {
    const id = /^practices\/(.+)\.mdx$/.exec(path)?.[1];
    return id === undefined ? [] : [{ id, ...(parse(splitFrontMatter(text)?.yaml ?? '') as Practice) }];
  });
  const queries = practices.flatMap(({ id, title, aliases: [alias] }) => [
    { kind: 'exact-term', q: title, expect: [id] },
    ...(alias === undefined ? [] : [{ kind: 'alias', q: alias, expect: [id] }]),
  ]);
  return `# 查询 → 应当排在前三的条目（任一即可）；kind 是哪一类查询，none 表示没有结果才对。\n${stringify(queries)}`;
}

/** The rules of the project for git, as they are for a library that lies in a folder of its own. */
const ownAttributes = (attributes: string): string =>
  attributes
    .split(/(?<=\n)(?=#)/)
    .filter((part) => !/^src\//m.test(part))
    .join('')
    .replaceAll(/^content\//gm, '');

/** Where a new library takes its files from. */
export interface Sources {
  /** Folder of the least library, whose entries are the samples. */
  sample: string;
  /** Folder of the library at hand, whose general lists are taken. */
  own: string;
  /** The project's .gitattributes. */
  attributes: string;
  /** YYYY-MM-DD. */
  day: string;
}

/**
 * The files of a library to start from: the samples of the least library, the general lists of this one.
 * @param folder where it will lie; its name becomes the library's name
 * @returns text by path inside the folder
 */
export function newLibrary(folder: string, { sample, own, attributes, day }: Sources): Map<string, string> {
  const inside = (path: string) => path.slice(CONTENT.length + 1);
  const files = new Map(readContentFiles(sample).map(({ path, text }) => [inside(path), text]));
  const present = new Map(readContentFiles(own).map(({ path, text }) => [inside(path), text]));
  for (const name of SHARED) {
    const text = present.get(name);
    if (text !== undefined) files.set(name, withoutCitations(text));
  }
  const slots = parse(files.get('slots.yaml') ?? '[]') as Slot[];
  files.set('skeletons.yaml', withKnownSlots(files.get('skeletons.yaml') ?? '[]', slots));
  const kinds = parse(files.get('org-types.yaml') ?? '[]') as UnionKind[];
  for (const [name, text] of files) if (name.endsWith('.mdx')) files.set(name, fitted(text, slots, kinds));
  const { licence } = parse(present.get('site.yaml') ?? '') as Site;
  files.set('site.yaml', siteTemplate(basename(folder), licence));
  files.set('about.mdx', ABOUT(day));
  files.set('queries.yaml', queriesFor(files));
  for (const [name, text] of files) files.set(name, tidyFile(`${CONTENT}/${name}`, text));
  files.set('.gitattributes', ownAttributes(attributes));
  files.set('README.md', README);
  return files;
}
