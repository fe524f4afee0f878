import { idSchema } from '../../schemas/fields.ts';
import type { Rule } from './rule.ts';

/** The file name is the address, so it must be a plain ASCII id, and no folders may hide in it. */
export const entryId: Rule = ({ practices, summaries, laws, papers, phrases, forms }) =>
  [...practices, ...summaries, ...laws, ...papers, ...phrases, ...forms].flatMap(({ file, id }) =>
    idSchema.safeParse(id).success && file.split('/').length === 3
      ? []
      : [
          {
            file,
            line: 1,
            rule: 'invalid-id',
            found: `不能用作网址的文件名“${id}”`,
            expected: '小写字母、数字和连字符，不超过60个字符，直接放在所属文件夹里',
            repair: `改名，如 ${file.endsWith('.mdx') ? 'jin-qiu-zhu-xue.mdx' : 'gong-hui-fa.yaml'}`,
          },
        ],
  );
