import { z } from 'zod';
import { choice, daySchema, distinct, idSchema, name, text } from './fields.ts';

/** Kinds of norm, from the strongest down; a union's own norms bind unions only. */
export const LAW_KINDS = ['法律', '行政法规', '党内法规', '部门规章', '规范性文件', '工会规范', '章程'] as const;

/** What a provision does. */
const PROVISION_KINDS = ['权利', '义务', '程序', '门槛', '时限', '罚则'] as const;

/** Whom a provision binds; 企业 stands for every employing unit. */
export const BOUND_PARTIES = ['工会', '企业', '职工', '政府'] as const;

const articleSchema = z.int({ error: 'article 应为条的序号，如 21' }).min(1, { error: 'article 从1数起' });
const paragraphSchema = z.int({ error: 'paragraph 应为款的序号，从1数起' }).min(1, { error: 'paragraph 从1数起' });

/** An article of a statute in content/laws, as an entry cites it. */
export const citationSchema = z.strictObject({
  /** 法律，写 laws 的编号，即文件名。 */
  law: idSchema,
  /** 第几条。 */
  article: articleSchema,
  /** 第几款；指整条时不写。 */
  paragraph: paragraphSchema.optional(),
});

/** A limit for the table of 时限与门槛. */
const limitSchema = z.strictObject({
  /** 什么事。 */
  matter: text('limit 的 matter', 40),
  /** 谁受这个限。 */
  who: text('limit 的 who', 40),
  /** 门槛或时限本身，数字照条文。 */
  bound: text('limit 的 bound', 100),
  /** 从何时起算、什么条件下适用；没有就不写。 */
  from: text('limit 的 from', 60).optional(),
});

/** One rule of an article, restated in our own words. */
export const provisionSchema = z.strictObject({
  /** 第几条。 */
  article: articleSchema,
  /** 第几款；指整条时不写。 */
  paragraph: paragraphSchema.optional(),
  /** 性质：权利、义务、程序、门槛、时限、罚则。 */
  kind: choice('provisions 的 kind ', PROVISION_KINDS),
  /** 复述：用自己的话说谁、必须或可以做什么、多少、多久、否则怎样。数字照条文，不连抄20个字。 */
  says: text('provisions 的 says', 140),
  /** 约束谁。 */
  binds: distinct('binds', choice('binds ', BOUND_PARTIES)).min(1, { error: 'binds 至少一方' }),
  /** 标签，写 vocabulary.yaml 的编号。 */
  tags: distinct('tags', idSchema).max(4, { error: 'tags 最多四个' }),
  /** 时限与门槛：有时限、人数、比例、金额的，写进那张表。 */
  limit: limitSchema.optional(),
});

/** One statute: content/laws/<id>.yaml; the file name is the id. */
export const lawSchema = z
  .strictObject({
    /** 全称，照公布的写法。 */
    title: text('title', 40),
    /** 简称，如 工会法。 */
    short: text('short', 24),
    /** 别的叫法。 */
    aliases: distinct('aliases', name('aliases', 30)),
    /** 类别，效力从高到低。 */
    kind: choice('kind ', LAW_KINDS),
    /** 版本日期：最近一次修改或通过；没有全文可核对的不写。 */
    version: daySchema.optional(),
    /** 核对日期：条文核对到哪一天。 */
    checked: daySchema.optional(),
    /** 全文共多少条。 */
    articleCount: z.int({ error: 'articleCount 应为条数' }).min(1).optional(),
    /** 一句话：这部法对工会管什么。 */
    about: text('about', 80),
    /** 条款：工会用得着的；没有全文可核对的写 []，只列名，不写条文。 */
    provisions: z.array(provisionSchema, { error: 'provisions 应为列表' }),
  })
  .refine(
    ({ version, checked, articleCount }) => [version, checked, articleCount].every((v) => (v === undefined) === (version === undefined)),
    {
      error: 'version、checked、articleCount 要么都写，要么都不写',
      path: ['version'],
    },
  );

export type Law = z.infer<typeof lawSchema>;
export type Provision = z.infer<typeof provisionSchema>;
export type Citation = z.infer<typeof citationSchema>;

/** A statute in force, by the edition that its articles are counted by: an item of content/editions.yaml. */
export const editionSchema = z.strictObject({
  /** 全称，照公布的文本。 */
  title: text('title', 40),
  /** 最近一次公布或修改的日期。 */
  version: daySchema,
  /** 全文条数。 */
  articleCount: z.int({ error: 'articleCount 应为条数' }).min(1, { error: 'articleCount 应为条数，至少1条' }),
});

export type Edition = z.infer<typeof editionSchema>;
