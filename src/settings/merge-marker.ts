import type { Issue } from './issue.ts';
import { lineAt } from './yaml-source.ts';

/** What git writes where two people changed the same lines; a row of `=` alone may be a heading of Markdown. */
const MARKER = /^(?:<{7}|>{7}|\|{7})(?: .*)?$/m;

/** The first mark of a merge that nobody has finished: a parser would find hundreds of faults after it. @param path named below content/ */
export function mergeMarker(path: string, text: string): Issue | undefined {
  const match = MARKER.exec(text);
  return match
    ? {
        file: path,
        line: lineAt(text, match.index),
        rule: 'merge-marker',
        found: `没有合并完的改动“${match[0].slice(0, 20)}”`,
        expected: '合并好的内容，没有 <<<<<<<、=======、>>>>>>> 这样的行',
        repair: '两份改动各在 ======= 的上下：留下要的，删去不要的和这三行',
      }
    : undefined;
}
