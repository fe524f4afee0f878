import { z } from 'zod';
import { distinct, text } from './fields.ts';

/** One reusable sentence or short paragraph, for one place in a work summary. */
export const wordingSchema = z.strictObject({
  /** 编号：本做法内的 w1、w2……；它是链接的一部分，发布后不改、不重用。 */
  id: z.string({ error: 'wordings 的 id 应为 w1、w2……' }).regex(/^w[1-9]\d?$/, { error: 'wordings 的 id 应为 w1、w2……' }),
  /** 位置，写 slots.yaml 里的名称；用在总结的哪里。 */
  slot: text('wordings 的 slot', 8),
  /** 适合谁用，写 levels.yaml 里的名称；不写就按做法的工会类型推得，只适合其中一部分时才写。 */
  level: distinct('wordings 的 level', text('wordings 的 level', 8)).min(1, { error: 'level 至少一个；都适合就不写' }).optional(),
  /** 措辞本身，一至三句，段落150—260字；因单位而异的地方写成【单位】【人数】等待填项。 */
  text: text('wordings 的 text', 320),
});

export type Wording = z.infer<typeof wordingSchema>;
