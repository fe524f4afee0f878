import { expect, test } from 'vitest';
import { fixtureLibrary } from './fixture-library.ts';
import { handedOver, handOver } from './handed-over.ts';
import { librarySource } from './library-source.ts';
import { readLibrary } from './read-library.ts';

const files = fixtureLibrary();
const source = (edited = files, drafts = false) => librarySource(readLibrary(edited).library, { drafts, base: '/ku/' });

test('what a site is built of is plain data that another thread can be given', () => {
  const { raw, words, bodies } = source();
  expect(structuredClone({ raw, words })).toEqual({ raw, words });
  expect([...bodies.keys()]).toEqual([
    ...raw.practices.map(({ id }) => `practices/${id}`),
    ...raw.summaries.map(({ id }) => `summaries/${id}`),
    'about',
  ]);
  expect(JSON.stringify(raw.practices)).not.toContain('"position"');
});

test('drafts are there only where they are asked for', () => {
  const edited = files.map((file) =>
    file.path.startsWith('content/practices/') ? { ...file, text: file.text.replace('---\n', '---\ndraft: true\n') } : file,
  );
  expect(source(edited).raw.practices).toEqual([]);
  expect(source(edited, true).raw.practices.length).toBeGreaterThan(0);
});

test('it is handed over for its folder alone', () => {
  const own = source();
  handOver('/ku', own);
  expect(handedOver('/ku')).toBe(own);
  expect(handedOver('/er-ku')).toBeUndefined();
});
