import type { Library } from '../../src/content/read-library.ts';

/** One value that a field may have, and how it is shown. */
export interface Choice {
  label: string;
  value: string;
}

const same = (labels: readonly string[]): Choice[] => labels.map((label) => ({ label, value: label }));

const titled = (entries: readonly { id: string; data: { title: string } }[]): Choice[] =>
  entries.map(({ id, data }) => ({ label: data.title, value: id }));

/** Fields whose values are names of something else in the library, wherever in an entry they stand. */
export function choicesOf(library: Library): Record<string, Choice[]> {
  const labels = (list?: { items: readonly { label: string }[] }) => same((list?.items ?? []).map(({ label }) => label));
  const named = (list?: { items: readonly { id: string; label: string }[] }) =>
    (list?.items ?? []).map(({ id, label }) => ({ label, value: id }));
  const practices = titled(library.practices);
  const summaries = titled(library.summaries);
  return {
    category: named(library.categories),
    tags: named(library.terms),
    orgTypes: labels(library.orgTypes),
    orgType: labels(library.orgTypes),
    slot: labels(library.slots),
    slots: labels(library.slots),
    level: labels(library.levels),
    summary: summaries,
    source: summaries,
    law: library.laws.map(({ id, data }) => ({ label: data.short, value: id })),
    related: practices,
    practices,
    papers: titled(library.papers),
    phrases: library.phrases.map(({ id, data }) => ({ label: data.label, value: id })),
  };
}
