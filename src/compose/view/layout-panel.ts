import {
  LAYOUT_FACES,
  LAYOUT_LIMITS,
  LAYOUT_MEASURES,
  STANDARD_LAYOUT,
  type LayoutMeasure,
  type OfficialLayout,
} from '../../official/layout.ts';
import { isMeasure, layoutName, readLayout } from '../../official/read-layout.ts';
import { LAYOUT_LABELS, unitOf } from '../layout-labels.ts';
import { chooseLayout, forgetLayout, freeName, isKept, keepLayout, readUnitLayouts } from '../unit-layouts.ts';
import type { Composer } from './composer-context.ts';

type Field = HTMLInputElement | HTMLSelectElement;

const FIELDS = [...LAYOUT_MEASURES, ...LAYOUT_FACES, 'numberPlace'] as const;

const limitsOf = (which: LayoutMeasure): string => {
  const { least, most } = LAYOUT_LIMITS[which];
  return `${LAYOUT_LABELS[which]}写${least}到${most}之间的数，单位是${unitOf(which)}，最多两位小数。`;
};

/** What a device that keeps nothing says; the draft has its layout all the same. */
const kept = (problem: unknown) => (problem ? '这台设备存不下版式，它只随这份草稿走。' : '');

/** 版式: the layout that the draft is set in, and those that this device knows. @returns the function that draws */
export function layoutPanel(composer: Composer): () => void {
  const { need, store, say } = composer;
  const field = (which: (typeof FIELDS)[number]) => need<Field>(`[data-layout="${which}"]`);
  const choice = need<HTMLSelectElement>('[data-layout-choice]');
  const name = need<HTMLInputElement>('[data-layout-own-name]');
  const current = () => store.draft().layout;

  const tellProblem = (which: LayoutMeasure, problem: string) => {
    need(`#layout-${which}-problem`).textContent = problem;
    field(which).setAttribute('aria-invalid', String(problem !== ''));
  };
  let drawn: unknown;
  const draw = () => {
    const layout = current();
    drawn = layout ?? STANDARD_LAYOUT;
    const { layouts } = readUnitLayouts();
    const isOwn = layout && isKept(layout, layouts);
    const offered = [STANDARD_LAYOUT, ...layouts, ...(layout && !isOwn ? [layout] : [])];
    choice.replaceChildren(
      ...offered.map((each, i) => new Option(each === layout && !isOwn ? `${each.name}（这份草稿的）` : each.name, String(i))),
    );
    const at = layout ? offered.findIndex((each) => isKept(layout, [each])) : 0;
    choice.selectedIndex = at;
    for (const which of FIELDS)
      if (field(which) !== document.activeElement) field(which).value = String((layout ?? STANDARD_LAYOUT)[which]);
    for (const which of LAYOUT_MEASURES) if (field(which) !== document.activeElement) tellProblem(which, '');
    name.value = layout?.name ?? '';
    name.disabled = !layout;
    need('[data-layout-standard]').hidden = !layout;
    need('[data-layout-keep]').hidden = !layout || Boolean(isOwn);
    need('[data-layout-forget]').hidden = !isOwn;
  };
  const use = (layout: OfficialLayout | undefined, problem: unknown) => {
    store.dispatch({ type: 'layout', layout });
    draw();
    say(`现在照“${(layout ?? STANDARD_LAYOUT).name}”排版，公文视图、打印和 Word 都一样。${kept(problem)}`);
  };
  /** A changed layout goes under its own name, on this device too; never in place of another that only bears the same name. */
  const change = (changed: Partial<OfficialLayout>) => {
    const before = current();
    const { layouts } = readUnitLayouts();
    const next = readLayout({ ...(before ?? { ...STANDARD_LAYOUT, name: '' }), ...changed });
    if (!next) {
      use(undefined, chooseLayout(undefined));
      return;
    }
    const isNewName = before?.name !== next.name || !isKept(before, layouts);
    const named = isNewName ? { ...next, name: freeName(next.name, layouts) } : next;
    const problem = keepLayout(named);
    use(named, problem);
  };

  for (const which of LAYOUT_MEASURES) {
    field(which).addEventListener('change', () => {
      const value = field(which).value === '' ? Number.NaN : Number(field(which).value);
      const sound = isMeasure(which, value);
      tellProblem(which, sound ? '' : limitsOf(which));
      if (sound) change({ [which]: value });
    });
  }
  for (const which of [...LAYOUT_FACES, 'numberPlace'] as const) {
    field(which).addEventListener('change', () => {
      change({ [which]: field(which).value });
    });
  }
  name.addEventListener('change', () => {
    const before = current();
    if (before && layoutName(name.value)) {
      const wasKept = isKept(before, readUnitLayouts().layouts);
      change({ name: name.value });
      if (wasKept) forgetLayout(before.name);
    }
    draw();
  });
  choice.addEventListener('focus', draw);
  choice.addEventListener('change', () => {
    const layout = readUnitLayouts().layouts[choice.selectedIndex - 1];
    // The last place may be the draft's own, which it has already.
    if (layout || choice.selectedIndex === 0) use(layout, chooseLayout(layout));
  });
  need('[data-layout-standard]').addEventListener('click', () => {
    use(undefined, chooseLayout(undefined));
    choice.focus();
  });
  need('[data-layout-keep]').addEventListener('click', () => {
    change({});
  });
  need('[data-layout-forget]').addEventListener('click', () => {
    const layout = current();
    if (!layout) return;
    const problem = forgetLayout(layout.name);
    draw();
    say(problem ? kept(problem) : `“${layout.name}”已从这台设备上删去；这份草稿照旧用它，可以再记下。`);
    choice.focus();
  });
  return () => {
    // What this device knows besides changes here alone, or in another tab: then when the list is opened.
    if (drawn !== (current() ?? STANDARD_LAYOUT)) draw();
  };
}
