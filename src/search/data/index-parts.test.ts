import { expect, test } from 'vitest';
import { indexLanguage, partFolder } from './index-parts.ts';

test('each part of an index has a language of its own, by which its ids are told apart, and a folder', () => {
  const parts = Array.from({ length: 60 }, (_, part) => part);
  const languages = parts.map(indexLanguage);
  expect(languages.slice(0, 3)).toEqual(['zxx', 'qaa', 'qab']);
  expect(new Set(languages).size).toBe(60);
  for (const language of languages) expect(language).toMatch(/^(?:zxx|q[a-t][a-z])$/);
  expect([partFolder(0), partFolder(2)]).toEqual(['', '2/']);
});
