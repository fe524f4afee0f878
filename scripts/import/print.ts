import { relative } from 'node:path';
import type { FileResult } from './run-import.ts';
import type { MessageKind } from '../../src/import/types.ts';

const STATUS = {
  written: '已写',
  replaced: '已覆盖',
  same: '已有，内容相同',
  kept: '已有，没有动',
  published: '已发布，没有动',
  planned: '将写',
} as const;

/** What the terminal says about a file, in plain lines. */
export function fileLines({ file, problem, drafts }: FileResult): string[] {
  if (problem !== undefined) return [`✗ ${file}`, `  ${problem}`];
  return [
    `✓ ${file}：${drafts.length}篇`,
    ...drafts.flatMap(({ id, path, status, piece, namesake }) => {
      const count = (kind: MessageKind): number => piece.messages.filter((message) => message.kind === kind).length;
      const lines = [
        `  ${STATUS[status]} ${relative(process.cwd(), path)}：疑点${count('flag')}，修复${count('repair')}，删去${count('drop')}`,
      ];
      if (status === 'kept') lines.push(`  要重做这一篇，请加 --force ${id}`);
      if (namesake !== undefined)
        lines.push(
          `  已有同名来源的草稿 ${namesake}，文字不同，所以另编了号；如果是同一份文件改过了，删去这一篇，再用 --force ${namesake} 重做`,
        );
      return lines;
    }),
  ];
}

/** The last line of a run. */
export function summaryLine(results: FileResult[]): string {
  const failed = results.filter(({ problem }) => problem !== undefined).length;
  const drafts = results.flatMap((result) => result.drafts);
  const written = drafts.filter(({ status }) => status === 'written' || status === 'replaced').length;
  const kept = drafts.filter(({ status }) => status === 'kept' || status === 'published').length;
  return `共${results.length}个文件，${drafts.length}篇：写成${written}篇${kept > 0 ? `，已有而没有动${kept}篇` : ''}${failed > 0 ? `，失败${failed}个文件` : ''}。`;
}

/** The run as JSON: files with their drafts, pieces and messages in full. */
export function jsonText(results: FileResult[]): string {
  return `${JSON.stringify({ files: results, summary: summaryLine(results) }, null, 2)}\n`;
}
