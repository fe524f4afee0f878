import { relative } from 'node:path';
import { parse, stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/content/front-matter.ts';
import { readContentFiles, type ContentFile } from '../../src/content/read-files.ts';
import { contentFolder } from '../../src/settings/content-folder.ts';
import { collectionOf } from './collections.ts';
import { fromForm, toForm } from './content-form.ts';
import { tidyFile } from './tidy-file.ts';

const PATH = 'content/practices/a.mdx';
const editable = (folder: string) => readContentFiles(folder).filter(({ path }) => collectionOf(path));
const valueOf = ({ path, text }: ContentFile): unknown => parse(collectionOf(path)!.kind === 'mdx' ? splitFrontMatter(text)!.yaml : text);

test('flow becomes block, keys stand in the schema’s order, what only repeats a default goes, comments and the text below stay', () => {
  const untidy =
    '---\n# 高温\nsummary: 一句话。\ntitle: 高温慰问\ntags: [a, b] # 先贴切的\ndraft: false\nlegal:\n  - { article: 3, law: x }\nrelated: []\n---\n\n## 这是 [什么]\n';
  expect(tidyFile(PATH, untidy)).toBe(
    '---\ntitle: 高温慰问\n# 高温\nsummary: 一句话。\ntags:\n  - a\n  - b\n  # 先贴切的\nlegal:\n  - law: x\n    article: 3\nrelated: []\n---\n\n## 这是 [什么]\n',
  );
});

test('what the desk does not edit, and what is no YAML, stays as it is', () => {
  expect(tidyFile('content/site.yaml', 'b: [1]\na: 2\n')).toBe('b: [1]\na: 2\n');
  expect(tidyFile(PATH, '没有信息栏 [')).toBe('没有信息栏 [');
  expect(tidyFile(PATH, '---\ntitle: [\n---\n\n正文\n')).toBe('---\ntitle: [\n---\n\n正文\n');
});

/** Changes the first text that stands anywhere in a value, in each field in turn. */
function* edits(value: Record<string, unknown>): Generator<Record<string, unknown>> {
  const touch = (part: unknown): unknown => {
    if (typeof part === 'string') return `${part}甲`;
    if (Array.isArray(part)) return part.length > 0 ? [touch(part[0]), ...(part.slice(1) as unknown[])] : part;
    if (typeof part !== 'object' || part === null) return part;
    const [[key, first] = ['', undefined], ...rest] = Object.entries(part);
    return { [key]: touch(first), ...Object.fromEntries(rest) };
  };
  for (const key of Object.keys(value)) yield { ...value, [key]: touch(value[key]) };
}

// The library that CONTENT_DIR names as well: `npm run test:queries` looks at the project's own.
const libraries = new Set(['src/fixtures/library', 'src/fixtures/bare-library', relative(process.cwd(), contentFolder(process.cwd()))]);
describe.each([...libraries])('in %s', (folder) => {
  const files = editable(folder).map((file) => ({ ...file, tidy: tidyFile(file.path, file.text) }));

  test('every file says the same when it is tidy, but for defaults, and tidying again changes nothing', () => {
    expect(files.length).toBeGreaterThan(3);
    for (const { path, text, tidy } of files) {
      expect(tidyFile(path, tidy), path).toBe(tidy);
      const [before, after] = [valueOf({ path, text }), valueOf({ path, text: tidy })];
      if (Array.isArray(before)) expect(after, path).toEqual(before);
      else expect(before, path).toMatchObject(after as object);
    }
  });

  test('a tidy file that is edited in the desk stays tidy', () => {
    for (const { path, tidy } of files) {
      const { kind } = collectionOf(path)!;
      const front = kind === 'mdx' ? splitFrontMatter(tidy)! : undefined;
      const form = parse(front ? front.yaml : toForm(path, tidy)) as Record<string, unknown>;
      for (const edited of edits(form)) {
        const yaml = stringify(edited, { lineWidth: 0 });
        const saved = fromForm(path, front ? `---\n${yaml}---\n${front.body}` : yaml, tidy);
        expect(tidyFile(path, saved), path).toBe(saved);
      }
    }
  });
});
