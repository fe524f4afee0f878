import { z } from 'zod';
import { distinct, idSchema, text } from './fields.ts';

/** One wording that belongs to a kind of paper, not to a practice. */
const phraseSchema = z.strictObject({
  /** 编号：本文件内的，如 g1、g2；发布后不改、不重用。 */
  id: z.string({ error: 'items 的 id 应为字母加数字，如 g1' }).regex(/^[a-z][1-9]\d{0,2}$/, { error: 'items 的 id 应为字母加数字，如 g1' }),
  /** 用在哪些文种，写 papers/ 的编号。 */
  papers: distinct('papers', idSchema).min(1, { error: 'papers 至少一个' }),
  /** 适合谁用，写 levels.yaml 里的名称；都适合就不写。 */
  level: distinct('level', text('level', 8)).min(1, { error: 'level 至少一个；都适合就不写' }).optional(),
  /** 引出哪一部分，写 slots.yaml 里的名称或骨架的小标题：收进草稿就放在那一部分的最前面。不引出哪一部分的不写。 */
  opens: text('opens', 30).optional(),
  /** 语句本身，20—220字；因单位、因时间而异的地方写成待填项。 */
  text: text('items 的 text', 220).min(20, { error: 'items 的 text 至少20个字' }),
});

/** One place of a paper and the wordings for it: content/phrases/<kind>.yaml; the file name is the id. */
export const phraseKindSchema = z.strictObject({
  /** 名称，如 指导思想；骨架的 slots 也可以写它。 */
  label: text('label', 8),
  /** 一句话：放在哪里、写什么。 */
  meaning: text('meaning', 80),
  /** 各条语句，发布后编号不改。 */
  items: z.array(phraseSchema, { error: 'items 应为列表' }).min(1, { error: 'items 至少一条' }),
});

export type PhraseKind = z.infer<typeof phraseKindSchema>;
