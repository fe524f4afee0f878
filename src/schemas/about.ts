import { z } from 'zod';
import { daySchema, text } from './fields.ts';

/** Front matter of content/about.mdx: the library's own word on how it was made. The engine adds what it knows itself. */
export const aboutSchema = z.strictObject({
  /** 一句话说明，用于分享卡片和搜索引擎。 */
  description: text('description', 80),
  /** 最近一次修订的日期。 */
  revised: daySchema,
});

export type About = z.infer<typeof aboutSchema>;
