import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-library.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { formatIssue } from '../../src/settings/issue.ts';
import { parse } from 'yaml';
import { newLibrary } from './new-library.ts';

const files = newLibrary('/srv/滨海库', 'src/fixtures/bare-library', 'src/fixtures/library');

test('a new library passes every check of content', () => {
  const content = [...files].filter(([name]) => !name.endsWith('.md')).map(([name, text]) => ({ path: `content/${name}`, text }));
  expect(checkContent(content).map(formatIssue)).toEqual([]);
});

test('it bears the name of its folder, and is told what to do next', () => {
  expect(siteSchema.parse(parse(files.get('site.yaml')!))).toMatchObject({ name: '滨海库', url: 'https://gh.example.org' });
  expect(files.get('README.md')).toContain('CONTENT_DIR');
});
