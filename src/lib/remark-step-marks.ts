import { toString } from 'mdast-util-to-string';
import type { Emphasis, List, Paragraph, Root, RootContent, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { MARK_AT_HEAD, marksLegend, REMINDERS_NOTE, type StepMark } from './step-marks.ts';

const text = (value: string): Text => ({ type: 'text', value });

/** A mark keeps its brackets, so that it is the same text in a selection, in Word and in the open data. */
const markNode = (value: string): Emphasis => ({
  type: 'emphasis',
  data: { hName: 'span', hProperties: { className: ['step-mark'] } },
  children: [text(value)],
});

const noteNode = (value: string): Paragraph => ({
  type: 'paragraph',
  data: { hProperties: { className: ['section-note'] } },
  children: [text(value)],
});

/** Splits a text at the marks that stand at its head or at the head of a sentence. */
function markedNodes(value: string): { nodes: (Text | Emphasis)[]; marks: StepMark[] } {
  const nodes: (Text | Emphasis)[] = [];
  const marks: StepMark[] = [];
  let from = 0;
  for (const match of value.matchAll(MARK_AT_HEAD)) {
    if (match.index > from) nodes.push(text(value.slice(from, match.index)));
    nodes.push(markNode(match[0]));
    marks.push(match[1] as StepMark);
    from = match.index + match[0].length;
  }
  if (from < value.length) nodes.push(text(value.slice(from)));
  return { nodes, marks };
}

/** Sets the marks of a list of steps apart. @returns which marks it has */
function markSteps(list: List): Set<StepMark> {
  const used = new Set<StepMark>();
  visit(list, 'text', (found, index, parent) => {
    if (index === undefined || !parent) return;
    const { nodes, marks } = markedNodes(found.value);
    if (marks.length === 0) return;
    for (const mark of marks) used.add(mark);
    (parent.children as RootContent[]).splice(index, 1, ...nodes);
    return [SKIP, index + nodes.length];
  });
  return used;
}

/** Shows by each step of 怎么做 where it comes from, with a line that explains the marks; and says of 要点与提醒 whose it is. */
export function remarkStepMarks() {
  return (tree: Root) => {
    let section = '';
    for (const child of [...tree.children]) {
      if (child.type === 'heading') section = toString(child);
      if (child.type !== 'list') continue;
      const at = tree.children.indexOf(child);
      if (section === '怎么做') {
        const used = markSteps(child);
        if (used.size > 0) tree.children.splice(at, 0, noteNode(marksLegend(used)));
      } else if (section === '要点与提醒') {
        tree.children.splice(at, 0, noteNode(REMINDERS_NOTE));
        section = '';
      }
    }
  };
}
