import { z } from 'zod';
import { EVIDENCE_LEVELS, SOURCE_STATES } from '../schemas/fields.ts';
import { figureSchema } from '../schemas/figure.ts';
import { formSchema } from '../schemas/form.ts';
import { headingSetSchema } from '../schemas/heading-set.ts';
import { citationSchema, LAW_KINDS, provisionSchema } from '../schemas/law.ts';
import { paperSchema } from '../schemas/paper.ts';
import { summarySchema } from '../schemas/summary.ts';
import { wordingSchema } from '../schemas/wording.ts';

const DAY = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const address = z.string().describe('本站网址，从根目录写起');
const labels = z.array(z.string());
const link = z.object({ id: z.string(), title: z.string(), url: address });

/** What every record says of its use and its state. */
const stamped = {
  licence: z.url().describe('许可的网址'),
  revision: z.object({
    hash: z.string().describe('内容的散列值，内容一变就变'),
    date: DAY.optional().describe('最近一次修订或核对的日期；内容里没有记日期的，没有这一项'),
  }),
};

const source = z.object({
  summary: z.string(),
  title: z.string(),
  section: z.string(),
  state: z.enum(SOURCE_STATES).optional(),
  url: address,
});

const wording = z.object({ id: z.string(), slot: z.string(), levels: labels, text: wordingSchema.shape.text, url: address });

const practice = z.object({
  id: z.string(),
  url: address,
  title: z.string(),
  summary: z.string(),
  category: z.string(),
  categoryId: z.string(),
  tags: labels,
  tagIds: labels,
  orgTypes: labels,
  aliases: labels,
  asks: labels.describe('常有人这样问'),
  evidence: z.enum(EVIDENCE_LEVELS),
  legal: z.array(citationSchema),
  legalNone: z.string().optional(),
  rules: z.array(z.object({ says: z.string(), ...citationSchema.shape })),
  body: z.string().describe('正文的纯文字，一行一段，小标题自成一段'),
  doubts: labels.describe('存疑之处，引用前要核实'),
  figures: z.array(z.object({ ...figureSchema.shape, key: z.string(), field: z.string(), sourceTitle: z.string() })),
  wordings: z.array(wording),
  sources: z.array(source),
  related: labels,
  revised: DAY,
  ...stamped,
});

const { sections: _sections, draft: _draft, revised: _revised, ...summaryFields } = summarySchema.shape;

const summary = z.object({
  id: z.string(),
  url: address,
  ...summaryFields,
  revised: DAY,
  body: z.string(),
  sections: z.array(
    z.object({
      title: z.string(),
      sourceHeading: z.string().optional(),
      state: z.enum(SOURCE_STATES).optional(),
      url: address,
      practices: labels,
    }),
  ),
  ...stamped,
});

const law = z.object({
  id: z.string(),
  url: address,
  title: z.string(),
  short: z.string(),
  aliases: labels,
  kind: z.enum(LAW_KINDS),
  about: z.string(),
  version: DAY.optional().describe('这部法最近一次修改或通过的日期'),
  checked: DAY.optional(),
  articleCount: z.int().optional(),
  provisions: z.array(z.object({ ...provisionSchema.shape, url: address })),
  ...stamped,
});

const wordingRecord = z.object({
  ...wording.shape,
  cites: z
    .array(z.object({ text: z.string(), url: address }))
    .optional()
    .describe('引到的条文：文中的写法和复述它的网址，按先后'),
  slotId: z.string(),
  practice: z.object({ id: z.string(), title: z.string() }),
  category: z.string(),
  tags: labels,
  orgTypes: labels,
  evidence: z.string(),
  ...stamped,
});

const phrase = z.object({
  id: z.string(),
  url: address,
  kind: z.string(),
  text: z.string(),
  papers: labels,
  levels: labels.optional(),
  ...stamped,
});

const headings = z.object({ ...headingSetSchema.shape, url: address, category: z.string().optional(), ...stamped });

const paper = z.object({
  id: z.string(),
  url: address,
  title: z.string(),
  summary: z.string(),
  aliases: labels,
  parts: z.array(z.object({ heading: z.string(), what: z.string(), slots: labels, phrases: labels, headings: z.boolean() })),
  mistakes: paperSchema.shape.mistakes,
  rules: paperSchema.shape.rules,
  made: labels.describe('范文用到的措辞的网址'),
  example: z.string().describe('范文的纯文字'),
  revised: DAY,
  ...stamped,
});

const form = z.object({
  id: z.string(),
  url: address,
  title: z.string(),
  kind: z.string(),
  summary: z.string(),
  category: z.string(),
  practices: labels,
  sources: z.array(z.object({ summary: z.string(), section: z.string() })),
  legal: z.array(citationSchema),
  intro: z.string().optional(),
  fields: formSchema.shape.fields,
  columns: labels,
  items: formSchema.shape.items,
  text: z.string().optional(),
  revised: DAY,
  ...stamped,
});

const month = z.object({
  month: z.int(),
  url: address,
  items: z.array(
    z.object({
      title: z.string(),
      when: z.string(),
      practices: z.array(link),
      papers: z.array(link),
      basis: z.object({ label: z.string(), url: address }).describe('时间的依据'),
    }),
  ),
  ...stamped,
});

/** One record of each list of the open data. */
export const RECORD_SCHEMAS = {
  practices: practice,
  summaries: summary,
  wordings: wordingRecord,
  laws: law,
  phrases: phrase,
  headings,
  papers: paper,
  forms: form,
  calendar: month,
} as const;

export type RecordList = keyof typeof RECORD_SCHEMAS;
export type RecordOf<L extends RecordList> = z.infer<(typeof RECORD_SCHEMAS)[L]>;

/**
 * The JSON Schema (draft 2020-12) of a list of the open data.
 * @param address absolute, of the schema itself
 */
export const listSchema = (name: RecordList, address: string) => ({
  ...z.toJSONSchema(z.array(RECORD_SCHEMAS[name]), { unrepresentable: 'any' }),
  $id: address,
});
