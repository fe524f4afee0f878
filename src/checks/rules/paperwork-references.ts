import type { Library } from '../../content/read-library.ts';
import { parseMade } from '../../lib/made-name.ts';
import type { Issue } from '../../settings/issue.ts';
import { broken, namesDraft, targets, type Targets } from '../known-names.ts';
import type { Rule } from './rule.ts';

interface Lined {
  file: string;
  yaml: { lineOf: (path: readonly PropertyKey[]) => number };
}

const at = ({ file, yaml }: Lined, ...path: PropertyKey[]) => ({ file, line: yaml.lineOf(path) });

/** A name in `made` that is none, or leads nowhere. */
function unmade(library: Library, name: string): string | undefined {
  const made = parseMade(name);
  switch (made?.kind) {
    case 'wording': {
      const owner = library.practices.find(({ id }) => id === made.practice);
      // A practice whose file is broken is told there.
      if (!owner) return library.ids.practices.has(made.practice) ? undefined : '做法';
      return owner.data.wordings.some(({ id }) => id === made.id) ? undefined : '措辞';
    }
    case 'phrase': {
      const file = library.phrases.find(({ id }) => id === made.file);
      if (!file && (library.broken.has('content/phrases') || library.ids.phrases.has(made.file))) return undefined;
      return file?.data.items.some(({ id }) => id === made.id) ? undefined : '语句';
    }
    case 'headings':
      if (library.broken.has('content/headings.yaml')) return undefined;
      return library.headings?.items.some(({ id }) => id === made.id) ? undefined : '小标题';
    case undefined:
      return '写法';
    default:
      return made satisfies never;
  }
}

function ofPapers(library: Library, to: Targets): Issue[] {
  const skeletons = library.skeletons && new Set(library.skeletons.items.map(({ id }) => id));
  return library.papers.flatMap((entry) => [
    ...entry.data.parts.flatMap(({ slots, phrases }, i) => [
      ...slots.flatMap((slot, j) => broken(at(entry, 'parts', i, 'slots', j), slot, to.slot)),
      ...phrases.flatMap((id, j) => broken(at(entry, 'parts', i, 'phrases', j), id, to.phrases)),
    ]),
    ...entry.data.made.flatMap((name, i): Issue[] => {
      const made = parseMade(name);
      if (made?.kind === 'wording' && library.drafts.practices.has(made.practice))
        return [namesDraft(at(entry, 'made', i), 'practices', made.practice)];
      const what = unmade(library, name);
      return what === undefined
        ? []
        : [
            {
              ...at(entry, 'made', i),
              rule: 'unknown-made',
              found: `made 里没有这样的${what}：“${name}”`,
              expected: '库里有的：做法编号#w1、phrases/文件名#g1、headings/编号',
              repair: '改正编号，或删去它并改写范文',
            },
          ];
    }),
    ...(skeletons && !skeletons.has(entry.id)
      ? [
          {
            file: entry.file,
            line: 1,
            rule: 'paper-skeleton',
            found: `文种“${entry.data.title}”没有骨架`,
            expected: `content/skeletons.yaml 里有编号 ${entry.id} 的一项`,
            repair: '在 content/skeletons.yaml 添加它，起草时从那里开始',
          },
        ]
      : []),
  ]);
}

/** A phrase leads into a part that the papers have for which it is meant; else the composer could only put it at the end. */
function ofOpenings({ phrases, skeletons }: Library): Issue[] {
  const partsOf = (paper: string) =>
    skeletons?.items.find(({ id }) => id === paper)?.headings.flatMap(({ text, slots = [] }) => [text, ...slots]);
  return phrases.flatMap((entry) =>
    entry.data.items.flatMap(({ papers, opens }, i): Issue[] => {
      const without = opens === undefined ? undefined : papers.find((paper) => partsOf(paper)?.includes(opens) === false);
      return opens === undefined || without === undefined
        ? []
        : [
            {
              ...at(entry, 'items', i, 'opens'),
              rule: 'unknown-opens',
              found: `文种 ${without} 的骨架里没有“${opens}”这一部分`,
              expected: `${without} 各节的小标题或 slots 之一：${[...new Set(partsOf(without))].join('、')}`,
              repair: '改写 opens，或从 papers 里删去这个文种',
            },
          ];
    }),
  );
}

/** Every id and label that papers, phrases, headings, the year and forms name must exist; each paper has a skeleton to start from. */
export const paperworkReferences: Rule = (library) => {
  const to = targets(library);
  const { headings, calendar } = library;
  return [
    ...ofPapers(library, to),
    ...ofOpenings(library),
    ...library.phrases.flatMap((entry) =>
      entry.data.items.flatMap(({ papers, level = [] }, i) => [
        ...papers.flatMap((id, j) => broken(at(entry, 'items', i, 'papers', j), id, to.paper)),
        ...level.flatMap((label, j) => broken(at(entry, 'items', i, 'level', j), label, to.level)),
      ]),
    ),
    ...(headings?.items ?? []).flatMap(({ category, level = [], source }, i) => {
      const here = headings as Lined;
      return [
        ...(category ? broken(at(here, i, 'category'), category, to.category) : []),
        ...level.flatMap((label, j) => broken(at(here, i, 'level', j), label, to.level)),
        ...(source ? broken(at(here, i, 'source'), source, to.summary) : []),
      ];
    }),
    ...(calendar?.items ?? []).flatMap(({ items }, i) =>
      items.flatMap(({ practices, papers }, j) => [
        ...practices.flatMap((id, k) => broken(at(calendar as Lined, i, 'items', j, 'practices', k), id, to.practice)),
        ...papers.flatMap((id, k) => broken(at(calendar as Lined, i, 'items', j, 'papers', k), id, to.paper)),
      ]),
    ),
    ...library.forms.flatMap((entry) => [
      ...broken(at(entry, 'category'), entry.data.category, to.category),
      ...entry.data.practices.flatMap((id, i) => broken(at(entry, 'practices', i), id, to.practice)),
    ]),
  ];
};
