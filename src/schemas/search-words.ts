import { z } from 'zod';
import { choice, distinct, type WordingSlot } from './fields.ts';

/** Part that a word plays in a query beside its subject. */
const QUESTION_ROLES = ['无实义', '助词', '边字', '副词', '人和单位', '库外的事', '商品', '去处', '泛词'] as const;

/** What a searcher may want of a subject besides a slot of a paper: its figures, or a whole summary. */
export const OTHER_INTENTS = ['数据', '总结'] as const;

export type QuestionRole = (typeof QUESTION_ROLES)[number];
export type Intent = WordingSlot | (typeof OTHER_INTENTS)[number];

const word = z
  .string({ error: '应为文字（数字请加引号）' })
  .min(1, { error: '不能为空' })
  .regex(/^\S(?:.*\S)?$/u, { error: '首尾不能有空格' });

/** A list of words that is not empty. @param label field name in messages */
const words = (label: string) => distinct(label, word).refine((list) => list.length > 0, { error: `${label}不能为空` });

/** Everyday words and what the library calls it, an item of content/words/everyday.yaml. */
export const everydayWordsSchema = z.strictObject({
  /** 日常说法，意思相同的放一组。 */
  words: words('words'),
  /** 库里的说法，越靠前越贴切。 */
  means: words('means'),
});

/** A word of Hong Kong, Macao or Taiwan, an item of content/words/regional.yaml. */
export const regionalWordSchema = z.strictObject({
  /** 港澳台的说法，写简体字形。 */
  said: word,
  /** 库里的说法。 */
  means: word,
});

/** Words of a query that are not its subject, an item of content/words/question.yaml. */
export const questionWordsSchema = z.strictObject({
  /** 它们在查询里的作用。 */
  role: choice('role', QUESTION_ROLES),
  words: words('words'),
});

/** Ways to ask for a part of a summary, an item of content/words/intent.yaml. */
export const intentWordsSchema = z.strictObject({
  /** 要的是什么：slots.yaml 里的一个位置，或“数据”“总结”。 */
  intent: word,
  words: words('words'),
});

export type EverydayWords = z.infer<typeof everydayWordsSchema>;
export type RegionalWord = z.infer<typeof regionalWordSchema>;
export type QuestionWords = z.infer<typeof questionWordsSchema>;
export type IntentWords = z.infer<typeof intentWordsSchema>;

/** All that a library says about how people search in it. */
export interface SearchWords {
  everyday: EverydayWords[];
  regional: RegionalWord[];
  question: QuestionWords[];
  intent: IntentWords[];
}
