import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readContentFiles } from '../../src/content/read-files.ts';
import { readLibrary } from '../../src/content/read-library.ts';
import { COLLECTIONS } from './collections.ts';
import { deskConfig } from './config.ts';
import { fieldsOf, jsonSchema, type DeskField } from './fields.ts';
import { findingsOn } from './findings.ts';
import { beginEntry, suggestedId } from './new-entry.ts';
import { schemaComments } from './schema-comments.ts';

const files = readContentFiles('src/fixtures/library');
const { library } = readLibrary(files);

interface Shown {
  name: string;
  fields?: DeskField[];
  files?: Shown[];
}

const { collections } = deskConfig(library, '小库') as { collections: Shown[] };
const practice = collections.find(({ name }) => name === 'practices')!.fields!;
const fieldOf = (name: string, fields: readonly DeskField[] = practice) => fields.find((field) => field.name === name)!;

describe('the forms', () => {
  test('have every field of every schema, in its order', () => {
    for (const { name, kind, schema } of COLLECTIONS) {
      const fields =
        kind === 'list'
          ? collections.find((one) => one.name === 'lists')!.files!.find((one) => one.name === name)!.fields![0]!['fields']
          : collections.find((one) => one.name === name)!.fields;
      const names = (fields as DeskField[]).map((field) => field.name).filter((field) => field !== 'body');
      expect(names, name).toEqual(Object.keys(jsonSchema(schema).properties!));
    }
  });

  test('take label and hint from the comment above the field, those of parts included', () => {
    expect(fieldOf('title')).toMatchObject({ label: '做法名称（title）', hint: '做法名称，2—24字，全库不重复。', required: true });
    const figures = fieldOf('figures')['fields'] as DeskField[];
    expect(fieldOf('unit', figures)).toMatchObject({ label: '计量单位（unit）' });
    const rules = fieldOf('rules')['fields'] as DeskField[];
    expect(fieldOf('law', rules)).toMatchObject({ label: '法律（law）', hint: '法律，从列表里选。' });
  });

  test('call every field by a short Chinese name', () => {
    const names = (fields: readonly DeskField[]): string[] =>
      fields.flatMap(({ label, fields: inner }) => [label, ...names((inner as DeskField[] | undefined) ?? [])]);
    const shown = collections.flatMap(({ fields = [], files: lists = [] }) => [...fields, ...lists.flatMap((list) => list.fields ?? [])]);
    expect(names(shown).filter((label) => !/^\p{Script=Han}{2,14}(?:（\w+）)?$/u.test(label))).toEqual([]);
  });

  test('speak of choosing and switching, not of what is written in a file', () => {
    const said = JSON.stringify(collections);
    expect(said).not.toMatch(/写 \S+ ?里?的(?:编号|名称)|写 true|写 \[\]|npm run/);
    expect(fieldOf('tags').hint).toBe('标签，从列表里选；2—6个，第一个最贴切。');
    expect(fieldOf('figures').hint).toBe('数字：来源给出的，没有就不添。');
  });

  test('have a calendar for days, and what an item says in its folded state', () => {
    expect(fieldOf('revised')).toMatchObject({ widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' });
    expect(fieldOf('reviewBy')).toMatchObject({ widget: 'datetime' });
    // Without a field of their own, Sveltia CMS takes the items for edited as soon as they are shown.
    expect(fieldOf('aliases')).toMatchObject({ widget: 'list', field: { widget: 'string' } });
    expect(fieldOf('wordings')['summary']).toBe('{{fields.id}} · {{fields.slot}} · {{fields.text}}');
  });

  test('offer what the library has: fields of work, tags, summaries, laws, slots', () => {
    expect(fieldOf('category')['options']).toContainEqual({ label: '帮困服务', value: 'bang-kun-fu-wu' });
    expect(fieldOf('tags')).toMatchObject({ widget: 'select', multiple: true });
    const sources = fieldOf('sources')['fields'] as DeskField[];
    expect(fieldOf('summary', sources)['options']).toContainEqual(expect.objectContaining({ value: 'binhai-city-annual' }));
    expect(fieldOf('summary')).toMatchObject({ widget: 'text' });
    const wordings = fieldOf('wordings')['fields'] as DeskField[];
    expect(fieldOf('slot', wordings)['options']).toContainEqual({ label: '成效', value: '成效' });
    expect(fieldOf('evidence')['options']).toEqual(['法定', '已实施', '计划', '主张']);
  });

  test('change when the schema changes', () => {
    const schema = z.strictObject({
      title: z.string().max(20),
      urgent: z.boolean().default(false),
      steps: z.array(z.strictObject({ says: z.string().max(200) })),
    });
    const comments = { urgent: { text: '是否加急。', fields: {} } };
    expect(fieldsOf(jsonSchema(schema), comments, { choices: {} })).toMatchObject([
      { name: 'title', label: 'title', widget: 'string', required: true },
      { name: 'urgent', label: '是否加急（urgent）', widget: 'boolean', required: false },
      { name: 'steps', widget: 'list', fields: [{ name: 'says', widget: 'text' }] },
    ]);
  });

  test('comments of every field that an editor fills in are there', () => {
    const bare = COLLECTIONS.flatMap(({ name, comments }) =>
      Object.entries(schemaComments(comments)).flatMap(([field, { text }]) => (text === '' ? [`${name}.${field}`] : [])),
    );
    expect(bare).toEqual([]);
  });
});

describe('findings', () => {
  const broken = (path: string, from: string | RegExp, to: string) =>
    findingsOn(
      files.map((file) => (file.path === path ? { ...file, text: file.text.replace(from, to) } : file)),
      path,
    );
  const PATH = 'content/practices/hai-yan-zhu-xue.mdx';

  test('an entry without a fault has none', () => {
    expect(findingsOn(files, PATH)).toEqual([]);
  });

  test.each([
    ['revised: 2026-10-08', 'revised: 十月', 'revised'],
    ['category: bang-kun-fu-wu', 'category: mei-you', 'category'],
    ['period: 当年, asWritten: 31名', 'period: 当年, asWritten: ""', 'figures.0.asWritten'],
    ['slot: 不足', 'slot: 没有这个', 'wordings.3.slot'],
    ['发放【金额】', '发放【没有的项】', 'wordings.2.text'],
    ['## 怎么做', '## 怎么办', 'body'],
  ])('%s → %s stands beside %s, with what to do', (from, to, field) => {
    const found = broken(PATH, from, to);
    expect(found.map((finding) => finding.field)).toContain(field);
    for (const { repair } of found) expect(repair.length).toBeGreaterThan(3);
  });

  test('a draft is told what would keep it from being published', () => {
    const draft = broken(PATH, /^revised: .*$/m, 'revised: 十月\ndraft: true');
    expect(draft.map(({ field }) => field)).toContain('revised');
  });

  test('an item of a list is named by its place', () => {
    const found = broken('content/vocabulary.yaml', /category: [a-z-]+/, 'category: mei-you');
    expect(found.map(({ field }) => field)).toContain('items.0');
  });
});

describe('a new entry', () => {
  test('gets a pinyin id that may be changed', () => {
    expect(suggestedId('台风天查宿舍')).toBe('tai-feng-tian-cha-su-she');
    const begun = beginEntry('practices', '台风天查宿舍', 'cha-su-she', library, '2026-11-28');
    expect(begun).toMatchObject({ path: 'content/practices/cha-su-she.mdx' });
    expect('text' in begun && begun.text).toMatch(/^---\ntitle: 台风天查宿舍\n[\s\S]*\ndraft: true\n---\n/);
  });

  test('is a draft that its form can read', () => {
    for (const [kind, title] of [
      ['summaries', '东港码头工会年度总结'],
      ['laws', '滨海市职工代表大会条例'],
    ] as const) {
      const begun = beginEntry(kind, title, suggestedId(title), library, '2026-11-28');
      if (!('text' in begun)) throw new Error(begun.problem);
      const found = findingsOn([...files, { path: begun.path, text: begun.text }], begun.path);
      expect(
        found.filter(({ rule }) => rule === 'invalid-yaml' || rule === 'invalid-field' || rule === 'unknown-key'),
        kind,
      ).toEqual([]);
    }
  });

  test('an id that is no address, and a title that is there, are refused with what to do', () => {
    for (const id of ['', 'Cha', '查', '../x', 'a--b', 'a'.repeat(61)])
      expect(beginEntry('practices', '台风天查宿舍', id, library, '2026-11-28'), id).toHaveProperty(
        'problem',
        expect.stringContaining('不合用'),
      );
    expect(beginEntry('practices', '海燕助学', 'x', library, '2026-11-28')).toHaveProperty('problem', expect.stringContaining('已经是'));
    expect(beginEntry('blanks', '某某', 'x', library, '2026-11-28')).toHaveProperty('problem');
  });
});
