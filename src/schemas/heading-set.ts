import { z } from 'zod';
import { choice, distinct, idSchema, text } from './fields.ts';

/** How the headings of a set are built. */
const HEADING_BUILDS = ['对仗', '三字', '四字', '在……上……', '动宾', '数字', '其他'] as const;

/** Parallel 小标题 that are used together, an item of content/headings.yaml. */
export const headingSetSchema = z.strictObject({
  /** 编号，发布后不改。 */
  id: idSchema,
  /** 所属领域，写 categories.yaml 的编号；哪个领域都能用的不写。 */
  category: idSchema.optional(),
  /** 句式。 */
  build: choice('build ', HEADING_BUILDS),
  /** 怎样套用：用话说明，如“动词＋名词＋抓＋名词，三句同长”。 */
  pattern: text('pattern', 60),
  /** 小标题，3—5个，长短相差不超过一个字，的、顿号、逗号的次序相同；不写序号和句号。 */
  items: distinct('items', text('items', 40)).min(3, { error: 'items 至少三个' }).max(5, { error: 'items 最多五个' }),
  /** 适合谁用，写 levels.yaml 里的名称；都适合就不写。 */
  level: distinct('level', text('level', 8)).min(1, { error: 'level 至少一个；都适合就不写' }).optional(),
  /** 来源，写 summaries 的编号；照来源原样的小标题才写，自己写的不写。 */
  source: idSchema.optional(),
});

export type HeadingSet = z.infer<typeof headingSetSchema>;
