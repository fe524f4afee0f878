import { z } from 'zod';
import { distinct, idSchema, isOneName, text } from './fields.ts';

/** One controlled tag, an item of content/vocabulary.yaml; it feeds tags, search and import. */
export const termSchema = z.strictObject({
  /** 编号，也是网址的一部分，发布后不改。 */
  id: idSchema,
  /** 标签的规范说法。 */
  label: text('label', 20),
  /** 别名、简称、旧称；搜索把它们当作同一个词。 */
  aliases: distinct(
    'aliases',
    z
      .string({ error: 'aliases 应为文字（数字请加引号）' })
      .min(1, { error: 'aliases 不能有空项' })
      .refine(isOneName, { error: 'aliases 应为一个说法，几个各写一项' }),
  ),
  /** 所属领域，写 categories.yaml 的编号。 */
  category: idSchema,
});

export type Term = z.infer<typeof termSchema>;
