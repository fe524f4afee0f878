import type { DraftAction } from '../draft-reducer.ts';
import type { Composer } from './composer-context.ts';
import type { NodeAct } from './node-tools.ts';

const nameOf = ({ shown }: Composer, id: number) => shown().find(({ node }) => node.id === id)?.name ?? '';

/** Where a node stands: its place and the section above it. */
function placeOf({ shown }: Composer, id: number): string {
  const nodes = shown();
  const index = nodes.findIndex(({ node }) => node.id === id);
  const above = nodes
    .slice(0, index)
    .filter(({ node }) => node.kind === 'heading')
    .pop();
  return `第${index + 1}项，共${nodes.length}项${above ? `，在${above.name}之后` : ''}`;
}

function change(composer: Composer, id: number, action: DraftAction, done: string, stuck: string): void {
  composer.store.settle();
  const before = composer.store.history();
  composer.store.dispatch(action);
  if (composer.store.history() === before) composer.say(stuck);
  else composer.say(`${nameOf(composer, id)}${done}：${placeOf(composer, id)}。`);
}

/** Adds a node after another and opens it for typing. */
export function addAfter(composer: Composer, after: number | undefined, kind: 'heading' | 'paragraph'): void {
  composer.store.settle();
  const before = new Set(composer.store.draft().nodes.map(({ id }) => id));
  composer.store.dispatch({ type: 'insert', after, kind });
  const added = composer.store.draft().nodes.find(({ id }) => !before.has(id))?.id;
  composer.show({ selected: added, editing: added, filling: undefined, swapping: undefined });
  composer.focus(added, 'textarea');
}

function remove(composer: Composer, id: number): void {
  const nodes = composer.shown();
  const index = nodes.findIndex(({ node }) => node.id === id);
  const neighbour = (nodes[index + 1] ?? nodes[index - 1])?.node.id;
  const name = nameOf(composer, id);
  composer.store.dispatch({ type: 'remove', id });
  composer.show({ selected: neighbour, swapping: undefined });
  composer.focus(neighbour);
  composer.say(`${name}已删除，可以撤销。`);
}

/** Does to a node what a button or key asks for. */
export function runNodeAct(composer: Composer, act: NodeAct, id: number): void {
  const { store, show, focus } = composer;
  const node = store.draft().nodes.find((each) => each.id === id);
  switch (act) {
    case 'edit':
      store.settle();
      show({ selected: id, editing: id, filling: undefined });
      focus(id, 'textarea');
      break;
    case 'up':
    case 'down':
      change(
        composer,
        id,
        { type: 'step', id, step: act === 'up' ? -1 : 1 },
        '移到',
        act === 'up' ? '已经在最前，不能再上移。' : '已经在最后，不能再下移。',
      );
      break;
    case 'shallower':
    case 'deeper':
      change(composer, id, { type: 'level', id, step: act === 'deeper' ? 1 : -1 }, '改了级别', '不能再改：标题只有四级，也不能跳级。');
      break;
    case 'swap':
      show({ swapping: composer.view().swapping === id ? undefined : id });
      break;
    case 'silent':
    case 'runIn':
    case 'appendix':
      if (node?.kind === 'heading') store.dispatch({ type: 'mark', id, mark: act, on: !node[act] });
      break;
    case 'compare':
      store.dispatch({ type: 'compare', id });
      composer.say('下面加了一段，写明是谁的数；不要就删去。');
      break;
    case 'note':
      if (node?.kind === 'paragraph') store.dispatch({ type: 'note', id, leftOut: !node.noteLeftOut });
      break;
    case 'paragraph':
    case 'heading':
      addAfter(composer, id, act);
      break;
    case 'remove':
      remove(composer, id);
      break;
    default:
      act satisfies never;
  }
}
