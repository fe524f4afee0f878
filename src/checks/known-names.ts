import type { Library } from '../content/read-library.ts';
import type { Issue } from '../settings/issue.ts';
import { nearest } from './nearest.ts';

/** Kinds of entries that may be drafts, by their folders. */
const KINDS = { practices: '做法', summaries: '总结' } as const;

interface Target {
  what: string;
  where: string;
  rule: string;
  /** Undefined where the list itself is broken: that is told already. */
  ids: ReadonlySet<string> | undefined;
  /** Those that are there and not published. */
  drafts?: { kind: keyof typeof KINDS; ids: ReadonlySet<string> };
  /** Few enough that the message names them all. */
  listed?: boolean;
}

/** The rule of all findings on names of drafts: `check-library.ts` keeps them of what it looks for among the published entries. */
export const NAMES_DRAFT = 'names-draft';

/** Says that what is published names a draft, which its readers cannot open. */
export const namesDraft = ({ file, line }: { file: string; line: number }, kind: keyof typeof KINDS, id: string): Issue => ({
  file,
  line,
  rule: NAMES_DRAFT,
  found: `引用的${KINDS[kind]}“${id}”是草稿`,
  expected: `发布的${KINDS[kind]}`,
  repair: `从 content/${kind}/${id}.mdx 里删去 draft: true，或删去这里的引用`,
});

/** Says that a name leads nowhere. @returns nothing where it is known, or where the list itself is broken */
export function broken(entry: { file: string; line: number }, id: string, { what, where, rule, ids, drafts, listed }: Target): Issue[] {
  if (!ids || ids.has(id)) return [];
  if (drafts?.ids.has(id)) return [namesDraft(entry, drafts.kind, id)];
  const near = nearest(id, ids);
  const repair = near ? `改为 ${near}，或先在 ${where} 添加 ${id}` : `改为已有的编号，或先在 ${where} 添加 ${id}`;
  return [
    {
      file: entry.file,
      line: entry.line,
      rule,
      found: `不存在的${what}“${id}”`,
      expected: `${where} 中已有的${listed ? `：${[...ids].join('、')}` : '编号'}`,
      repair,
    },
  ];
}

/** What names in content files lead to. */
export function targets(library: Library) {
  const ids = (items: readonly { id: string }[] | undefined) => items && new Set(items.map((item) => item.id));
  const labels = (items: readonly { label: string }[] | undefined) => items && new Set(items.map((item) => item.label));
  const slotLabels = labels(library.slots?.items);
  /** A folder that is a file: what should lie in it is told of at that file. */
  const inFolder = (folder: keyof Library['ids']) => (library.broken.has(`content/${folder}`) ? undefined : library.ids[folder]);
  const phrasesRead = inFolder('phrases')?.size === library.phrases.length;
  return {
    category: { what: '领域', where: 'content/categories.yaml', rule: 'unknown-category', ids: ids(library.categories?.items) },
    tag: { what: '标签', where: 'content/vocabulary.yaml', rule: 'unknown-tag', ids: ids(library.terms?.items) },
    summary: {
      what: '总结',
      where: 'content/summaries/',
      rule: 'unknown-summary',
      ids: inFolder('summaries'),
      drafts: { kind: 'summaries', ids: library.drafts.summaries },
    },
    orgType: {
      what: '工会类型',
      where: 'content/org-types.yaml',
      rule: 'unknown-org-type',
      ids: labels(library.orgTypes?.items),
      listed: true,
    },
    slot: { what: '位置', where: 'content/slots.yaml', rule: 'unknown-slot', ids: slotLabels, listed: true },
    level: { what: '适用层级', where: 'content/levels.yaml', rule: 'unknown-level', ids: labels(library.levels?.items), listed: true },
    /** Where a section of a paper takes its wordings from: slots and kinds of phrases. */
    place: {
      what: '位置',
      where: 'content/slots.yaml、content/phrases/',
      rule: 'unknown-slot',
      ids: slotLabels && phrasesRead ? new Set([...slotLabels, ...library.phrases.map(({ data }) => data.label)]) : undefined,
      listed: true,
    },
    paper: { what: '文种', where: 'content/papers/', rule: 'unknown-paper', ids: inFolder('papers') },
    phrases: { what: '语句', where: 'content/phrases/', rule: 'unknown-phrases', ids: inFolder('phrases') },
    practice: {
      what: '做法',
      where: 'content/practices/',
      rule: 'unknown-practice',
      ids: inFolder('practices'),
      drafts: { kind: 'practices', ids: library.drafts.practices },
    },
  } satisfies Record<string, Target>;
}

export type Targets = ReturnType<typeof targets>;
