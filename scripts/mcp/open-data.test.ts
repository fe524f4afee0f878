import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../src/content/open-library.ts';
import { changesOf, catalogue, openData } from '../../src/records/open-data.ts';
import { listSchema, RECORD_SCHEMAS, type RecordList } from '../../src/records/record-schemas.ts';

const view = openLibrary('src/fixtures/library');
const data = openData(view);
const LISTS = Object.keys(RECORD_SCHEMAS) as RecordList[];

describe('open data', () => {
  test.each(LISTS)('every record of %s is as its schema says, without a field that it does not name', (list) => {
    expect(data[list].length).toBeGreaterThan(0);
    for (const record of data[list]) {
      // As it is read back: what is undefined is not there.
      const read: unknown = JSON.parse(JSON.stringify(record));
      expect(RECORD_SCHEMAS[list].strict().parse(read)).toEqual(read);
    }
  });

  test.each(LISTS)('the schema of %s is one that programs can read', (list) => {
    const schema = listSchema(list, 'https://x.example/s.json');
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://x.example/s.json',
      type: 'array',
    });
    expect(JSON.stringify(schema)).toContain('许可的网址');
  });

  test('every record carries licence and revision', () => {
    for (const list of LISTS)
      for (const { licence, revision } of data[list]) {
        expect(licence).toBe('https://creativecommons.org/licenses/by-sa/4.0/deed.zh-hans');
        expect(revision.hash).toMatch(/^[\w-]{8}$/);
      }
  });

  test('a record’s hash changes with its content and with nothing else', () => {
    const [first, ...rest] = view.practices;
    const changed = openData({ ...view, practices: [{ ...first!, summary: '另一句话。' }, ...rest] });
    expect(changed.practices[0]?.revision.hash).not.toBe(data.practices[0]?.revision.hash);
    expect(changed.practices.slice(1)).toEqual(data.practices.slice(1));
    expect(catalogue(changed).revision.hash).not.toBe(catalogue(data).revision.hash);
    expect(openData(view)).toEqual(data);
  });

  test('doubts are told apart from the text', () => {
    expect(data.practices.find(({ id }) => id === 'hai-yan-zhu-xue')?.doubts).toEqual([
      '滨海原文“发放助学金”后面的金额脱落，每人多少无从得知。',
      '当年31名是否含往年续发的学生，原文没有说明。',
    ]);
  });

  test('changes stand newest first and name every titled entry', () => {
    const changes = changesOf(data);
    const dates = changes.map(({ date }) => date ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
    expect(changes).toHaveLength(view.practices.length + view.summaries.length + view.laws.length + view.papers.length + view.forms.length);
  });
});
