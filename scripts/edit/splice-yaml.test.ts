import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { spliceYaml } from './splice-yaml.ts';

const SCHEMA = ['title', 'summary', 'tags', 'aliases', 'owner', 'wordings', 'revised'];
const TEXT = `# 一种做法
title: 海燕助学
tags: [zhu-xue, kun-nan]
aliases: [助学金]   # 只写同义说法
wordings:
  - id: w1
    slot: 开头
    text: 甲
  # 第二条
  - { id: w2, slot: 做法, text: 乙 }
revised: 2026-10-08
`;
const value = () => parse(TEXT) as Record<string, unknown> & { wordings: Record<string, string>[] };

describe('spliceYaml', () => {
  test('leaves every character where nothing has changed', () => {
    expect(spliceYaml(TEXT, value(), SCHEMA)).toBe(TEXT);
  });

  test('changes the line of a changed field and no other', () => {
    expect(spliceYaml(TEXT, { ...value(), title: '圆梦助学' }, SCHEMA)).toBe(TEXT.replace('海燕助学', '圆梦助学'));
  });

  test('changes the item of a list that has changed and no other', () => {
    const now = value();
    now.wordings[0]!['text'] = '丙';
    expect(spliceYaml(TEXT, now, SCHEMA)).toBe(TEXT.replace('text: 甲', 'text: 丙'));
    now.wordings[1]!['text'] = '丁';
    expect(spliceYaml(TEXT, now, SCHEMA)).toBe(
      TEXT.replace('text: 甲', 'text: 丙').replace('{ id: w2, slot: 做法, text: 乙 }', 'id: w2\n    slot: 做法\n    text: 丁'),
    );
  });

  test('adds an item behind the others, and takes one away with the comment that belongs to it', () => {
    const now = value();
    now.wordings.push({ id: 'w3', slot: '成效', text: '戊' });
    expect(spliceYaml(TEXT, now, SCHEMA)).toBe(TEXT.replace('revised', '  - id: w3\n    slot: 成效\n    text: 戊\nrevised'));
    expect(spliceYaml(TEXT, { ...value(), wordings: [value().wordings[0]] }, SCHEMA)).not.toMatch(/w2|第二条/);
  });

  test('a list on one line stays on one line', () => {
    expect(spliceYaml(TEXT, { ...value(), tags: ['zhu-xue', 'bang-kun', 'x'] }, SCHEMA)).toBe(
      TEXT.replace('[zhu-xue, kun-nan]', '[zhu-xue, bang-kun, x]'),
    );
  });

  test('a new field stands where the schema has it', () => {
    expect(spliceYaml(TEXT, { ...value(), owner: '帮扶中心' }, SCHEMA)).toBe(TEXT.replace('wordings:', 'owner: 帮扶中心\nwordings:'));
  });

  test('a list of its own keeps the comments of its parts', () => {
    const text = '# 词表\n\n# 帮困\n- id: a\n  label: 甲\n\n# 民主\n- { id: b, label: 乙 }\n';
    expect(
      spliceYaml(
        text,
        [
          { id: 'a', label: '丙' },
          { id: 'b', label: '乙' },
        ],
        [],
      ),
    ).toBe(text.replace('label: 甲', 'label: 丙'));
  });

  test('a separator of lines that YAML knows none of stays within its text', () => {
    const text = stringify({ title: '甲', wordings: [{ id: 'w1' }] });
    const now = { title: '甲', wordings: [{ id: 'w1', text: '前\u2028后\u2029' }] };
    expect(parse(spliceYaml(text, now, SCHEMA))).toEqual(now);
  });

  test('whatever is written, what is read back is what was meant', () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 12 });
    const item = fc.record({ id: fc.constantFrom('w1', 'w2', 'w3', 'w4'), text: word }, { requiredKeys: ['id'] });
    const entry = fc.record(
      { title: word, summary: word, tags: fc.array(word, { maxLength: 3 }), wordings: fc.array(item, { maxLength: 4 }), owner: word },
      { requiredKeys: ['title'] },
    );
    fc.assert(
      fc.property(entry, entry, fc.boolean(), (before, after, flow) => {
        const text = stringify(before, flow ? { collectionStyle: 'flow' } : { lineWidth: 0 });
        expect(parse(spliceYaml(text, after, SCHEMA))).toEqual(JSON.parse(JSON.stringify(after)));
      }),
    );
  });
});
