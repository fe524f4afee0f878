import { expect, test } from 'vitest';
import { openNames } from '../data/names.ts';
import type { LexiconDoc } from '../data/lexicon.ts';
import { LEXICON } from '../fixtures.ts';
import { planQuery } from '../query/plan-query.ts';
import { summaryFactor } from './summary-worth.ts';

const signed = { ...(LEXICON.docs[4] as LexiconDoc), aliases: ['奥克'] };
const essay = { ...signed, title: '工会工作的几点想法', aliases: [] };
const factor = (query: string, doc: LexiconDoc) => summaryFactor(planQuery(query, openNames(LEXICON)), doc, 4);

test('who asks for a summary wants one that a union signed before an essay', () => {
  expect(factor('工会工作总结', signed)).toBeGreaterThan(1);
  expect(factor('工会工作总结', essay)).toBeLessThan(1);
});

test('where no summary is asked for, an essay counts as any other', () => {
  expect(factor('厂务公开', essay)).toBe(factor('厂务公开', signed));
});
