import { expect, test } from 'vitest';
import { leadFiles, leadPlace, ONE_FILE } from './stored-leads.ts';

const leadsOf = (records: number) => Array.from({ length: records }, (_, i) => `第${i}条`);

test('each line is found in its file, however large the library is', () => {
  for (const records of [1, ONE_FILE, ONE_FILE + 1, 1000]) {
    const files = leadFiles(leadsOf(records));
    leadsOf(records).forEach((lead, doc) => {
      const { file, at } = leadPlace(doc, records);
      expect(files[file]?.[at]).toBe(lead);
    });
  }
  expect(leadFiles([])).toEqual([]);
});

test('the lines of a small library are one file; those of a large one are not fetched all for the sake of ten', () => {
  expect(leadFiles(leadsOf(ONE_FILE))).toHaveLength(1);
  expect(Math.max(...leadFiles(leadsOf(1000)).map(({ length }) => length))).toBeLessThan(50);
});
