import { z } from 'zod';

const word = z.string({ error: '应为文字' }).min(1, { error: '不能为空' });
const words = z.array(word, { error: '应为列表' });
const flag = z.boolean({ error: '应为 true 或 false' });

/** A known wrong form and what it should be, an item of content/corrupted-forms.yaml. */
export const wordRuleSchema = z
  .strictObject({
    /** 错的写法。 */
    wrong: word,
    /** 应该的写法。 */
    right: word,
    /** true：在所写语境里一定错，导入时直接改并记录；false：只指出，由编辑决定。 */
    certain: flag,
    /** 紧接在这些字之后才算…… */
    before: words.optional(),
    /** ……或紧接在这些字之前才算（两项都有时，符合一项即可）。 */
    after: words.optional(),
    /** 含有它而不算错的词。 */
    unless: words.optional(),
    /** true：只用于被网站“同义替换”过的文章。 */
    swapped: flag.optional(),
    /** true：它的出现就是同义替换的证据。 */
    mark: flag.optional(),
    /** 给编辑的说明。 */
    note: word.optional(),
  })
  .refine(({ wrong, right }) => wrong !== right, { path: ['right'], error: 'right 应为与 wrong 不同的写法' });

export type WordRule = z.infer<typeof wordRuleSchema>;
