import type { Issue } from '../../settings/issue.ts';
import type { Entry } from '../../content/read-entry.ts';
import { DRAFT_KIND } from '../../lib/draft-marks.ts';
import { OTHER_INTENTS } from '../../schemas/search-words.ts';
import { citedSections } from '../cited-places.ts';
import { broken, targets, type Targets } from '../known-names.ts';
import type { Practice } from '../../schemas/practice.ts';
import type { Rule } from './rule.ts';

function ofPractice(entry: Entry<Practice>, to: Targets): Issue[] {
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
        broken({ file: skeletons.file, line: skeletons.yaml.lineOf([i, 'headings', j, 'slots', k]) }, slot, to.place),
      ),
    ),
  );
  const answered = library.slots?.items.flatMap(({ answers }, i) =>
    answers === undefined
      ? []
      : broken({ file: 'content/slots.yaml', line: library.slots?.yaml.lineOf([i, 'answers']) ?? 1 }, answers, to.slot),
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
    data.draft && data.orgType === DRAFT_KIND ? [] : broken({ file, line: yaml.lineOf(['orgType']) }, data.orgType, to.orgType),
  );
  const provisions = library.laws.flatMap(({ file, data, yaml }) =>
    data.provisions.flatMap(({ tags }, i) =>
      tags.flatMap((id, j) => broken({ file, line: yaml.lineOf(['provisions', i, 'tags', j]) }, id, to.tag)),
    ),
  );
  return [
    ...library.practices.flatMap((entry) => ofPractice(entry, to)),
    ...citedSections(library).flatMap(({ file, summaryLine, place }) => broken({ file, line: summaryLine }, place.summary, to.summary)),
    ...orgTypes,
    ...(terms ?? []),
    ...(slots ?? []),
    ...(answered ?? []),
    ...(asked ?? []),
    ...provisions,
    ...(ofLevels ?? []),
  ];
};
