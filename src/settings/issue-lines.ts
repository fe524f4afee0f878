import { inContentFolder } from './content-folder.ts';
import { formatIssue, type Issue } from './issue.ts';

/** So many of the same are told each; more of them have one cause, and bury what else there is. */
const MOST_ALIKE = 3;

/**
 * What a command says of findings, a line each. What a rule finds in many places in the same words is said once, with how many places
 * there are and the first three: a renamed blank is one slip, though a hundred wordings name it.
 * @returns the lines, with the paths of the folder that is really read
 */
export function issueLines(issues: readonly Issue[]): string[] {
  const alike = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = `${issue.rule}\0${issue.found}`;
    alike.set(key, [...(alike.get(key) ?? []), issue]);
  }
  return issues.flatMap((issue) => {
    const group = alike.get(`${issue.rule}\0${issue.found}`) ?? [];
    if (group.length <= MOST_ALIKE) return [inContentFolder(formatIssue(issue))];
    if (group[0] !== issue) return [];
    const others = group.slice(1, MOST_ALIKE).map(({ file, line }) => `${file}:${line}`);
    return [inContentFolder(`${formatIssue(issue)}同样的共${group.length}处，另见 ${others.join('、')} 等。`)];
  });
}
