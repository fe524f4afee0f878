import { expect, test } from 'vitest';
import { readContentFiles } from '../../src/content/read-files.ts';
import { publishedLibrary } from '../../src/content/read-library.ts';
import { contentFolder } from '../../src/settings/content-folder.ts';
import { paperProof } from './paper-proof.ts';

const files = readContentFiles(contentFolder(process.cwd()));

test('the examples of the fixture library pass the check of the composer', () => {
  const library = publishedLibrary(files);
  expect(library.papers.length).toBeGreaterThan(0);
  expect(paperProof(library)).toEqual([]);
});

test('an example that does not is told with its line', () => {
  const [first] = publishedLibrary(files).papers;
  const issues = paperProof(
    publishedLibrary(
      files.map((file) => (file.path === first!.file ? { ...file, text: `${file.text}\n\n员工120人，其中女职工130人。\n` } : file)),
    ),
  );
  expect(issues.map(({ found }) => found)).toContain('范文通不过交稿检查（数字）：“其中”的130人大于总数120人');
  expect(issues[0]?.line).toBeGreaterThan(first!.bodyLine);
});
