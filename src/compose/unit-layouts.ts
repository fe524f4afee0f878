import { LONGEST_NAME, type OfficialLayout } from '../official/layout.ts';
import { readLayout, setsSame } from '../official/read-layout.ts';
import { readStored, store, type StoreProblem } from './basket.ts';
import type { Draft } from './draft.ts';

/** The layouts that this device knows, and the name of the one that new drafts begin with; empty for the standard's. */
const LAYOUTS_KEY = 'upl-layouts';

/** More names than a menu on a phone can show come from a mistake or from malice. */
const MOST_LAYOUTS = 20;

interface UnitLayouts {
  chosen: string;
  layouts: OfficialLayout[];
}

/** What this device keeps; nothing of it is trusted, and of two layouts with one name the first holds. */
export function readUnitLayouts(): UnitLayouts {
  const { chosen, layouts } = (readStored(LAYOUTS_KEY) ?? {}) as Partial<Record<keyof UnitLayouts, unknown>>;
  const read = (Array.isArray(layouts) ? layouts.slice(0, MOST_LAYOUTS) : []).flatMap((each) => readLayout(each) ?? []);
  return {
    chosen: typeof chosen === 'string' ? chosen : '',
    layouts: read.filter(({ name }, i) => read.findIndex((other) => other.name === name) === i),
  };
}

/** What a new draft of this device begins with. */
export function chosenLayout(): Pick<Draft, 'layout'> {
  const { chosen, layouts } = readUnitLayouts();
  const layout = layouts.find(({ name }) => name === chosen);
  return layout ? { layout } : {};
}

/** Has new drafts begin with a layout that this device keeps, or with the standard's. */
export const chooseLayout = (layout: OfficialLayout | undefined): StoreProblem | undefined =>
  store(LAYOUTS_KEY, { ...readUnitLayouts(), chosen: layout?.name ?? '' });

/** Keeps a layout under its name, in place of the one that bore it, and chooses it. The oldest goes where there are too many. */
export function keepLayout(layout: OfficialLayout): StoreProblem | undefined {
  const others = readUnitLayouts().layouts.filter(({ name }) => name !== layout.name);
  return store(LAYOUTS_KEY, { chosen: layout.name, layouts: [...others, layout].slice(-MOST_LAYOUTS) });
}

export function forgetLayout(name: string): StoreProblem | undefined {
  const { chosen, layouts } = readUnitLayouts();
  return store(LAYOUTS_KEY, { chosen: chosen === name ? '' : chosen, layouts: layouts.filter((each) => each.name !== name) });
}

/** True where this device keeps just that layout. */
export const isKept = (layout: OfficialLayout, kept: readonly OfficialLayout[]): boolean =>
  kept.some((each) => each.name === layout.name && setsSame(each, layout));

/** The name, with a number where another layout bears it. */
export function freeName(name: string, kept: readonly OfficialLayout[]): string {
  const taken = (candidate: string) => kept.some((each) => each.name === candidate);
  let candidate = name;
  for (let number = 2; taken(candidate); number += 1)
    candidate = `${Array.from(name)
      .slice(0, LONGEST_NAME - 2)
      .join('')}${number}`;
  return candidate;
}
