import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ContentStore, type DeskError } from './content-store.ts';

const PATH = 'content/practices/hai-yan-zhu-xue.mdx';

function opened() {
  const root = mkdtempSync(join(tmpdir(), 'desk-store-'));
  const folder = join(root, 'library');
  cpSync('src/fixtures/library', folder, { recursive: true });
  const store = new ContentStore(folder);
  const file = join(folder, 'practices/hai-yan-zhu-xue.mdx');
  const open = () => store.list().find(({ path }) => path === PATH)!;
  return { root, folder, store, file, open };
}

const refusal = (work: () => unknown): DeskError => {
  try {
    work();
  } catch (error) {
    return error as DeskError;
  }
  throw new Error('nothing was refused');
};

test('lists what can be edited, and nothing else', () => {
  const paths = opened()
    .store.list()
    .map(({ path }) => path);
  expect(paths).toContain(PATH);
  expect(paths).toContain('content/vocabulary.yaml');
  expect(paths.filter((path) => /site\.yaml|redirects|queries|words/.test(path))).toEqual([]);
});

test('saves what was opened, and again on the version that the save gave', () => {
  const { store, file, open } = opened();
  const { text, version } = open();
  const next = store.save(PATH, text.replace('title: 海燕助学', 'title: 海燕圆梦'), version);
  store.save(PATH, text.replace('title: 海燕助学', 'title: 海燕圆梦学'), next);
  expect(readFileSync(file, 'utf8')).toMatch(/^---\ntitle: 海燕圆梦学\n/);
});

test('the second of two editors is told, and the first one’s words stay', () => {
  const { store, file, open } = opened();
  const { text, version } = open();
  store.save(PATH, text.replace('title: 海燕助学', 'title: 甲'.padEnd(9, '甲')), version);
  const first = readFileSync(file, 'utf8');
  const error = refusal(() => store.save(PATH, text.replace('title: 海燕助学', 'title: 乙乙'), version));
  expect([error.status, error.message]).toEqual([409, expect.stringContaining('已经改过，这次没有保存')]);
  expect(readFileSync(file, 'utf8')).toBe(first);
  expect(refusal(() => store.save(PATH, text, 'none')).status).toBe(409);
});

test('a disk that refuses is told, and the file is what it was, with nothing left beside it', () => {
  const { store, file, open } = opened();
  const before = readFileSync(file, 'utf8');
  const { text, version } = open();
  // A folder where the temporary file would be: refused for the superuser too.
  mkdirSync(join(file, '..', `.hai-yan-zhu-xue.mdx.${process.pid}.tmp`));
  const error = refusal(() => store.save(PATH, text.replace('title: 海燕助学', 'title: 乙乙'), version));
  expect([error.status, error.message]).toEqual([507, expect.stringMatching(/写不进去：.+您写的还在页面上/)]);
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('a write that was killed midway leaves the file whole and is no entry', () => {
  const { store, file, folder } = opened();
  // What a killed write leaves behind.
  writeFileSync(join(folder, 'practices/.hai-yan-zhu-xue.mdx.1.tmp'), '---\ntitle: 半');
  expect(store.list().filter(({ path }) => path.includes('hai-yan'))).toHaveLength(1);
  expect(readFileSync(file, 'utf8')).toContain('title: 海燕助学');
});

test('who was second may save over the first one’s words, and those are kept aside', () => {
  const { store, root, file, open } = opened();
  const mine = open();
  writeFileSync(file, mine.text.replace('title: 海燕助学', 'title: 对方改的'));
  const edited = mine.text.replace('title: 海燕助学', 'title: 我改的');
  expect(refusal(() => store.save(PATH, edited, mine.version)).status).toBe(409);
  store.save(PATH, edited, store.overtake(PATH, join(root, 'replaced')));
  expect(readFileSync(file, 'utf8')).toContain('title: 我改的');
  const [kept = ''] = readdirSync(join(root, 'replaced'));
  expect(readFileSync(join(root, 'replaced', kept), 'utf8')).toContain('title: 对方改的');
});

test('no path leads out of the collections', () => {
  const { store, folder } = opened();
  for (const path of [
    'content/site.yaml',
    'content/practices/../site.yaml',
    '../x.mdx',
    'content/practices/x.yaml',
    '/etc/passwd',
    'content/practices/X.mdx',
  ])
    expect(refusal(() => store.save(path, 'a: 1', 'none')).status, path).toBe(403);
  expect(existsSync(join(folder, '../x.mdx'))).toBe(false);
});

test('what is taken away is kept aside', () => {
  const { store, root, file, open } = opened();
  store.remove(PATH, open().version, join(root, 'deleted'));
  expect(existsSync(file)).toBe(false);
  expect(readdirSync(join(root, 'deleted'))).toEqual([expect.stringMatching(/^\d+-hai-yan-zhu-xue\.mdx$/)]);
});

test('text that is no YAML is refused, and the file is what it was', () => {
  const { store, file, open } = opened();
  const before = readFileSync(file, 'utf8');
  const { version } = open();
  expect(refusal(() => store.save(PATH, '---\ntitle: [\n---\n', version)).status).toBe(422);
  expect(refusal(() => store.save(PATH, '没有信息栏', version)).status).toBe(422);
  expect(readFileSync(file, 'utf8')).toBe(before);
});
