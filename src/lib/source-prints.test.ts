import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copiedClauses, namesIn, printOf, sourcePrints } from './source-prints.ts';

const SOURCE = '工会干部深入车间班组，逐户走访困难职工家庭，现场解决实际问题。看望了生病的王小明师傅。';
const prints = sourcePrints([SOURCE], ['王小明']);

test('a sentence of the source is known again, whatever stands around it', () => {
  const text = '另起一句。工会干部深入车间班组,逐户走访困难职工家庭。后来换了说法。';
  expect(copiedClauses(text, prints)).toEqual([{ index: 5, text: '工会干部深入车间班组,逐户走访困难职工家庭' }]);
});

test.each(['干部到车间和班组去，挨户看望困难职工。', '现场解决实际问题。', ''])('%s is restated or too short', (text) => {
  expect(copiedClauses(text, prints)).toEqual([]);
});

test('a name is known again, and nothing of the source can be read', () => {
  expect(namesIn('看望了王小明师傅。', prints)).toEqual([{ index: 3, text: '王小明' }]);
  expect(namesIn('看望了一名住院职工。', prints)).toEqual([]);
  expect(JSON.stringify(prints)).not.toMatch(/\p{Script=Han}/u);
});

test('every long clause of any text is known again', () => {
  const clause = fc.string({ unit: fc.constantFrom(...'工会职工活动组织开展一二三12'), minLength: 20, maxLength: 40 });
  fc.assert(
    fc.property(fc.array(clause, { minLength: 1, maxLength: 8 }), (clauses) => {
      const own = sourcePrints([clauses.join('，')], []);
      for (const each of clauses) expect(copiedClauses(`别的话。${each}。`, own)).toEqual([{ index: 4, text: each }]);
      expect(own.clauses.length % printOf('').length).toBe(0);
    }),
  );
});
