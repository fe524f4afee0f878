import { isWithinLimits } from '../draft-limits.ts';
import { reduceDraft } from '../draft-reducer.ts';
import { htmlLines, type HtmlNode } from '../paste/html-lines.ts';
import { pastedNodes, textLines, type PastedNode } from '../paste/pasted-nodes.ts';
import type { Composer } from './composer-context.ts';
import { idOf, itemOf } from './item-of.ts';

interface Pasted {
  nodes: PastedNode[];
  /** What did not come along or came as something else, told in sentences. */
  told: string;
}

/** HTML is read without running or loading anything of it: into a document that is never shown. */
function fromHtml(html: string): Pasted {
  const { lines, pictures, tables } = htmlLines(new DOMParser().parseFromString(html, 'text/html').body as unknown as HtmlNode);
  const told = [tables > 0 ? `${tables}张表格按行收成文字。` : '', pictures > 0 ? `${pictures}张图片没有收，请到 Word 里再插。` : ''].join(
    '',
  );
  return { nodes: pastedNodes(lines), told };
}

/** What the clipboard holds as nodes: its HTML where that has more than one paragraph, else its text. */
function pastedFrom(data: DataTransfer): Pasted {
  const html = data.getData('text/html');
  const fromMarkup = html ? fromHtml(html) : undefined;
  if (fromMarkup && fromMarkup.nodes.length > 0) return fromMarkup;
  return { nodes: pastedNodes(textLines(data.getData('text/plain'))), told: fromMarkup?.told ?? '' };
}

function summary(nodes: readonly PastedNode[]): string {
  const headings = nodes.filter(({ kind }) => kind === 'heading').length;
  const paragraphs = nodes.length - headings;
  return [headings > 0 ? `${headings}个标题` : '', paragraphs > 0 ? `${paragraphs}段` : ''].filter(Boolean).join('、');
}

/** Several lines that are pasted become nodes; one line goes where the caret is, as anywhere. */
export function pasteNodes(composer: Composer, list: HTMLElement): void {
  const { root, store } = composer;
  root.addEventListener('paste', (event: ClipboardEvent) => {
    const target = event.target as HTMLElement;
    const box = target.closest('[data-edit]');
    // Fields of one line take what they can.
    if (!event.clipboardData || (!box && target.closest('input, textarea, select'))) return;
    const { nodes, told } = pastedFrom(event.clipboardData);
    if (nodes.length === 0) {
      if (told) {
        event.preventDefault();
        composer.say(told);
      }
      return;
    }
    if (box && nodes.length === 1 && nodes[0]?.kind === 'paragraph') return;
    event.preventDefault();
    store.settle();
    const item = itemOf(target);
    const after = item && list.contains(item) ? idOf(item) : composer.view().selected;
    const action = { type: 'paste', after, nodes } as const;
    if (!isWithinLimits(reduceDraft(store.draft(), action))) {
      composer.say('贴进来的太长，没有收。分几次贴，或分成两篇。');
      return;
    }
    const before = new Set(store.draft().nodes.map(({ id }) => id));
    store.dispatch(action);
    const last = store
      .draft()
      .nodes.filter(({ id }) => !before.has(id))
      .pop()?.id;
    composer.show({ selected: last, editing: undefined, filling: undefined });
    composer.focus(last);
    composer.say(`贴进${summary(nodes)}，可以撤销。${told}`);
  });
}
