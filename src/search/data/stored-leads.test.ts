import { expect, test } from 'vitest';
import { leadFiles, leadPlace, LEADS_A_FILE } from './stored-leads.ts';

test('each line is found in its file', () => {
  const leads = Array.from({ length: 2 * LEADS_A_FILE + 3 }, (_, i) => `第${i}条`);
  const files = leadFiles(leads);
  expect(files).toHaveLength(3);
  leads.forEach((lead, doc) => {
    const { file, at } = leadPlace(doc);
    expect(files[file]?.[at]).toBe(lead);
  });
  expect(leadFiles([])).toEqual([]);
});
