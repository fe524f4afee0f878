import { z } from 'zod';
import { distinct, name, text } from './fields.ts';

/** A name that was right when a source was written and is no longer: an item of content/outdated.yaml. */
export const outdatedSchema = z.strictObject({
  /** 旧的叫法，如 劳动局。 */
  name: text('name', 20),
  /** 同一旧名的别的写法。 */
  aliases: distinct('aliases', name('aliases', 20)).default([]),
  /** 现在怎样叫、由谁接着管；没有对应的就说已经结束。 */
  now: text('now', 60),
  /** 从何时起，如 2018年；拿不准就不写。 */
  since: text('since', 20).optional(),
  /** 一句话：变了什么，引用旧材料时要留意什么。 */
  note: text('note', 120),
});

export type OutdatedName = z.infer<typeof outdatedSchema>;
