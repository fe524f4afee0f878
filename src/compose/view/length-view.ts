import { plainText } from '../../official/plain-text.ts';
import { wordCount } from '../word-count.ts';
import type { Composer } from './composer-context.ts';
import { currentDocument } from './current-document.ts';

/** Counting waits for a pause in typing. */
const PAUSE_MS = 300;

/** A target may be missed by a tenth. */
const NEAR = 0.1;

function tell(words: number, target: number): string {
  if (target === 0) return `全文${words}字`;
  const rest = target - words;
  if (Math.abs(rest) <= target * NEAR) return `全文${words}字，合目标`;
  return `全文${words}字，${rest > 0 ? `还差${rest}` : `多出${-rest}`}字`;
}

/** 字数 of the whole paper, and how far it is from its target. @returns the function that draws */
export function lengthView(composer: Composer): () => void {
  const { need, store } = composer;
  const input = need<HTMLInputElement>('[data-target]');
  const bar = need<HTMLProgressElement>('[data-length-bar]');
  let counted: unknown;
  let timer = 0;
  const draw = () => {
    const draft = store.draft();
    if (draft === counted) return;
    counted = draft;
    // Sources are notes: Word counts them apart. The name that a paper without a title leaves under is nobody's words.
    const { blocks, ...rest } = currentDocument(composer);
    const title = draft.title.trim() ? rest.title : '';
    const words = wordCount(
      plainText({ ...rest, title, blocks: blocks.map((block) => ('note' in block ? { ...block, note: '' } : block)) }),
    );
    need('[data-words]').textContent = tell(words, draft.target);
    bar.hidden = draft.target === 0;
    bar.max = draft.target || 1;
    bar.value = Math.min(words, bar.max);
    bar.classList.toggle('is-over', words > draft.target * (1 + NEAR));
    if (input !== document.activeElement) input.value = draft.target ? String(draft.target) : '';
  };
  input.addEventListener('change', () => {
    const words = Math.min(100_000, Math.max(0, Math.trunc(Number(input.value)) || 0));
    store.dispatch({ type: 'target', words });
  });
  return () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(draw, PAUSE_MS);
  };
}
