import { parse, stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/content/front-matter.ts';
import { readContentFiles, type ContentFile } from '../../src/content/read-files.ts';
import { collectionOf } from './collections.ts';
import { fromForm, toForm } from './content-form.ts';
import { tidyFile } from './tidy-file.ts';
import { triedLibraries } from './tried-libraries.ts';

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

/** Changes the first text that stands anywhere in a value, in one field. */
function edit(value: Record<string, unknown>, key: string): Record<string, unknown> {
  const touch = (part: unknown): unknown => {
    if (typeof part === 'string') return `${part}甲`;
    if (Array.isArray(part)) return part.length > 0 ? [touch(part[0]), ...(part.slice(1) as unknown[])] : part;
    if (typeof part !== 'object' || part === null) return part;
    const [[key, first] = ['', undefined], ...rest] = Object.entries(part);
    return { [key]: touch(first), ...Object.fromEntries(rest) };
  };
  return { ...value, [key]: touch(value[key]) };
}

describe.each(triedLibraries())('in %s', (folder) => {
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
    // How often each field of each collection has been edited. A file is edited in all that were not yet edited often enough,
    // at least in the one that was least: in a small library in all of its fields, in a large one every file and every field.
    const ENOUGH = 3;
    const edited = new Map<string, number>();
    for (const { path, tidy } of files) {
      const { kind, name } = collectionOf(path)!;
      const front = kind === 'mdx' ? splitFrontMatter(tidy)! : undefined;
      const form = parse(front ? front.yaml : toForm(path, tidy)) as Record<string, unknown>;
      const times = (key: string) => edited.get(`${name}.${key}`) ?? 0;
      const keys = Object.keys(form).sort((a, b) => times(a) - times(b));
      for (const key of keys.filter((each, i) => i === 0 || times(each) < ENOUGH)) {
        edited.set(`${name}.${key}`, times(key) + 1);
        const yaml = stringify(edit(form, key), { lineWidth: 0 });
        const saved = fromForm(path, front ? `---\n${yaml}---\n${front.body}` : yaml, tidy);
        expect(tidyFile(path, saved), `${path} ${key}`).toBe(saved);
      }
    }
  });
});
