import { checkContent } from '../../src/checks/check-library.ts';
import { publishedLibrary } from '../../src/content/read-library.ts';
import type { ContentFile } from '../../src/content/read-files.ts';
import { issueLines } from '../../src/settings/issue-lines.ts';
import type { Issue } from '../../src/settings/issue.ts';
import { paperProof } from './paper-proof.ts';

/** Everything that content:check holds a library against. @param now for what lies in the future */
export const issuesOf = (files: readonly ContentFile[], now?: Date): Issue[] => [
  ...checkContent(files, now),
  ...paperProof(publishedLibrary(files)),
];

/** What the command says, a line each, and the code it ends with. @param looked what was looked at: 50个文件 */
export function told(issues: readonly Issue[], looked: string): { lines: string[]; code: number } {
  const lines = issueLines(issues);
  return {
    lines: [
      ...lines,
      issues.length === 0
        ? `内容检查通过：${looked}，没有问题。`
        : `内容检查：${issues.length}处需要修改${lines.length < issues.length ? '（同样的合成一条）' : ''}。`,
    ],
    code: issues.length === 0 ? 0 : 1,
  };
}
