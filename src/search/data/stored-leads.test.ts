import { expect, test } from 'vitest';
import { ALL_LEADS, leadFiles, leadPlace, LEADS_A_FILE } from './stored-leads.ts';

const leadsOf = (records: number) => Array.from({ length: records }, (_, i) => `第${i}条`);

test('each line is found in its file', () => {
  const leads = leadsOf(2 * LEADS_A_FILE + 3);
  const files = leadFiles(leads);
  expect(files.size).toBe(4);
  leads.forEach((lead, doc) => {
    const { file, at } = leadPlace(doc);
    expect(files.get(String(file))?.[at]).toBe(lead);
  });
});

test('the lines of a small library are in one file too; those of a large one are not fetched all for the sake of ten', () => {
  expect(leadFiles(leadsOf(200)).get(ALL_LEADS)).toHaveLength(200);
  expect(leadFiles(leadsOf(1000)).has(ALL_LEADS)).toBe(false);
});
