import { numberAt, type Numbered } from '../split/numbering.ts';
import type { Message } from '../types.ts';
import { isSignature } from './signature.ts';
import type { Block } from './blocks.ts';

/** Points out gaps in numbered paragraphs that are no headings: （2） followed by （4）. */
export function listGaps(blocks: Block[]): Message[] {
  const messages: Message[] = [];
  let previous: Numbered | undefined;
  for (const block of blocks) {
    if (block.kind === 'table') continue;
    const number = numberAt(block.text);
    if (block.kind !== 'heading' && number && previous?.style === number.style && number.ordinal > previous.ordinal + 1) {
      messages.push({
        kind: 'flag',
        rule: 'number-gap',
        line: block.line,
        text: `编号不连续：第${previous.ordinal}项之后是第${number.ordinal}项`,
        before: block.text.slice(0, 24),
      });
    }
    previous = number ?? (block.kind === 'heading' ? undefined : previous);
  }
  return messages;
}

const ENDS = /[。！？…”’）》!?.]$/;

/** A log or a list of short entries, most of which end without a mark. */
function isList(blocks: Block[]): boolean {
  const texts = blocks.flatMap((block) => (block.kind === 'paragraph' || block.kind === 'item' ? [block.text] : []));
  const open = texts.filter((text) => !ENDS.test(text)).length;
  return open >= 3 && open > texts.length / 2;
}

/** Points out a text that stops in the middle of a sentence. */
export function truncation(blocks: Block[]): Message[] {
  const last = blocks.at(-1);
  if (!last || last.kind === 'table') return [];
  if (last.kind === 'heading')
    return [
      { kind: 'flag', rule: 'truncated', line: last.line, text: '全文以小标题结束，后面的正文可能脱落', before: last.text.slice(0, 30) },
    ];
  if (isSignature(last.text) || ENDS.test(last.text) || isList(blocks)) return [];
  return [{ kind: 'flag', rule: 'truncated', line: last.line, text: '结尾没有句末标点，文字可能被截断', before: last.text.slice(-20) }];
}
