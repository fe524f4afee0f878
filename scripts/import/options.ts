import { resolve } from 'node:path';
import { DRAFT_DATE } from '../../src/lib/draft-marks.ts';
import { readGiven } from '../given-options.ts';

export interface Options {
  paths: string[];
  out: string;
  content: string;
  dryRun: boolean;
  json: boolean;
  help: boolean;
  force?: string;
  revised: string;
}

export const HELP = `用法：npm run import -- <文件或文件夹>… [选项]

把 .docx、.doc、.wps、.pdf、.ofd、.odt、.rtf、.txt、.md、网页（.html）总结变成 content/summaries/ 里的草稿，旁边附一份导入报告。

选项：
  --out <文件夹>     草稿写到哪里（默认 content/summaries）
  --dry-run          只看结果，不写文件
  --json             结果以 JSON 输出，供程序读取
  --force <编号>     允许覆盖这一篇已有的草稿；其余已有文件一律不动
  --date <日期>      写进 revised 的日期，如 2026-11-20（默认 ${DRAFT_DATE}，发布前改成当天）
  --help             显示本说明

退出码：0 全部成功，1 有文件失败或有草稿因已存在而没有写，2 用法不对。`;

/**
 * Reads the command line.
 * @param content the library's folder
 * @returns options, or what is wrong with the command line (Chinese)
 */
export function readOptions(args: string[], content: string): Options | { wrong: string } {
  const given = readGiven({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      force: { type: 'string' },
      date: { type: 'string' },
    },
  });
  if ('wrong' in given) return given;
  const { values, positionals } = given;
  if (values.force !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(values.force))
    return { wrong: '--force 后面要写一篇草稿的编号，如 --force gong-hui-gong-zuo-zong-jie。' };
  if (values.date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.date)) return { wrong: '--date 应写作 2026-11-20 的形式。' };
  if (positionals.length === 0 && values.help !== true) return { wrong: '请写明要导入的文件或文件夹。' };
  return {
    paths: positionals,
    content,
    out: values.out === undefined ? resolve(content, 'summaries') : resolve(values.out),
    dryRun: values['dry-run'] ?? false,
    json: values.json ?? false,
    help: values.help ?? false,
    revised: values.date ?? DRAFT_DATE,
    ...(values.force !== undefined && { force: values.force }),
  };
}
