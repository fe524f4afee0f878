import type { Issue } from '../../settings/issue.ts';
import type { Entry, Library } from '../../content/read-library.ts';
import { OTHER_INTENTS } from '../../schemas/search-words.ts';
import { nearest } from '../nearest.ts';
import type { Practice } from '../../schemas/practice.ts';
import type { Rule } from './rule.ts';

interface Target {
  what: string;
  where: string;
  rule: string;
  /** Undefined where the list itself is broken: that is told already. */
  ids: ReadonlySet<string> | undefined;
  /** Few enough that the message names them all. */
  listed?: boolean;
}

function broken(entry: { file: string; line: number }, id: string, { what, where, rule, ids, listed }: Target): Issue[] {
  if (!ids || ids.has(id)) return [];
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

function targets(library: Library) {
  const ids = (items: readonly { id: string }[] | undefined) => items && new Set(items.map((item) => item.id));
  const labels = (items: readonly { label: string }[] | undefined) => items && new Set(items.map((item) => item.label));
  return {
    category: { what: '领域', where: 'content/categories.yaml', rule: 'unknown-category', ids: ids(library.categories?.items) },
    tag: { what: '标签', where: 'content/vocabulary.yaml', rule: 'unknown-tag', ids: ids(library.terms?.items) },
    summary: { what: '总结', where: 'content/summaries/', rule: 'unknown-summary', ids: library.ids.summaries },
    orgType: {
      what: '工会类型',
      where: 'content/org-types.yaml',
      rule: 'unknown-org-type',
      ids: labels(library.orgTypes?.items),
      listed: true,
    },
    slot: { what: '位置', where: 'content/slots.yaml', rule: 'unknown-slot', ids: labels(library.slots?.items), listed: true },
    level: { what: '适用层级', where: 'content/levels.yaml', rule: 'unknown-level', ids: labels(library.levels?.items), listed: true },
    practice: { what: '做法', where: 'content/practices/', rule: 'unknown-practice', ids: library.ids.practices },
  } satisfies Record<string, Target>;
}

function ofPractice(entry: Entry<Practice>, to: ReturnType<typeof targets>): Issue[] {
  const { data, file, yaml } = entry;
  const at = (...path: PropertyKey[]) => ({ file, line: yaml.lineOf(path) });
  return [
    ...broken(at('category'), data.category, to.category),
    ...data.tags.flatMap((id, i) => broken(at('tags', i), id, to.tag)),
    ...data.orgTypes.flatMap((label, i) => broken(at('orgTypes', i), label, to.orgType)),
    ...data.wordings.flatMap(({ slot, level = [] }, i) => [
      ...broken(at('wordings', i, 'slot'), slot, to.slot),
      ...level.flatMap((label, j) => broken(at('wordings', i, 'level', j), label, to.level)),
    ]),
    ...data.sources.flatMap(({ summary }, i) => broken(at('sources', i, 'summary'), summary, to.summary)),
    ...data.related.flatMap((id, i) => broken(at('related', i), id, to.practice)),
  ];
}

/** Every id that a practice, a term or a provision names must exist, and every label of a kind of union or a slot, those asked for in searches included. */
export const references: Rule = (library) => {
  const to = targets(library);
  const terms = library.terms?.items.flatMap((term, i) =>
    broken({ file: 'content/vocabulary.yaml', line: library.terms?.yaml.lineOf([i, 'category']) ?? 1 }, term.category, to.category),
  );
  const { skeletons } = library;
  const slots = skeletons?.items.flatMap(({ headings }, i) =>
    headings.flatMap(({ slots = [] }, j) =>
      slots.flatMap((slot, k) =>
        broken({ file: skeletons.file, line: skeletons.yaml.lineOf([i, 'headings', j, 'slots', k]) }, slot, to.slot),
      ),
    ),
  );
  const intents = { ...to.slot, ids: to.slot.ids && new Set([...to.slot.ids, ...OTHER_INTENTS]) };
  const asked = library.intentWords?.items.flatMap(({ intent }, i) =>
    broken({ file: 'content/words/intent.yaml', line: library.intentWords?.yaml.lineOf([i, 'intent']) ?? 1 }, intent, intents),
  );
  const { levels } = library;
  const ofLevels = levels?.items.flatMap(({ orgTypes }, i) =>
    orgTypes.flatMap((label, j) => broken({ file: levels.file, line: levels.yaml.lineOf([i, 'orgTypes', j]) }, label, to.orgType)),
  );
  const orgTypes = library.summaries.flatMap(({ file, data, yaml }) =>
    broken({ file, line: yaml.lineOf(['orgType']) }, data.orgType, to.orgType),
  );
  const provisions = library.laws.flatMap(({ file, data, yaml }) =>
    data.provisions.flatMap(({ tags }, i) =>
      tags.flatMap((id, j) => broken({ file, line: yaml.lineOf(['provisions', i, 'tags', j]) }, id, to.tag)),
    ),
  );
  return [
    ...library.practices.flatMap((entry) => ofPractice(entry, to)),
    ...orgTypes,
    ...(terms ?? []),
    ...(slots ?? []),
    ...(asked ?? []),
    ...provisions,
    ...(ofLevels ?? []),
  ];
};
