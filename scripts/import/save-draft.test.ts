import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fixtureImporter } from '../../src/import/fixture-importer.ts';
import { saveDraft, type SavedDraft, type SaveOptions } from './save-draft.ts';

const ID = 'gong-si-gong-hui-gong-zuo-zong-jie';
const TEXT = '公司工会工作总结\n\n今年，公司工会开展活动{x}，慰问职工240户，职工反映良好。\n';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-save-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Saves the one piece of a text as a run of its own. */
function save(text = TEXT, file = '总结.txt', options: Partial<SaveOptions> = {}, used = new Set<string>()): SavedDraft {
  const [piece] = fixtureImporter(new TextEncoder().encode(text), file).value;
  return saveDraft(piece!, { out: folder, dryRun: false, revised: '1970-01-01', ...options }, used);
}
const draft = (id = ID): string => readFileSync(join(folder, `${id}.mdx`), 'utf8');
const files = (): string[] => readdirSync(folder).sort();

describe('saveDraft', () => {
  test('writes a draft and a report, and leaves them alone the next time', () => {
    expect(save()).toMatchObject({ id: ID, status: 'written' });
    expect(files()).toEqual([`${ID}.mdx`, `${ID}.report.md`]);
    expect(draft()).toContain('\\{x\\}');
    expect(save().status).toBe('same');
  });

  test('line breaks that Git on Windows has changed make no other draft', () => {
    save();
    for (const name of files()) writeFileSync(join(folder, name), readFileSync(join(folder, name), 'utf8').replaceAll('\n', '\r\n'));
    expect(save().status).toBe('same');
  });

  test('never overwrites an edited draft, unless it is named', () => {
    save();
    const edited = draft().replace('240户', '241户');
    writeFileSync(join(folder, `${ID}.mdx`), edited);
    expect(save().status).toBe('kept');
    expect(save(TEXT, '总结.txt', { force: 'another-draft' }).status).toBe('kept');
    expect(draft()).toBe(edited);
    expect(save(TEXT, '总结.txt', { force: ID }).status).toBe('replaced');
    expect(draft()).toContain('240户');
  });

  test('a published summary is not replaced, even when it is named', () => {
    save();
    const published = draft().replace('draft: true', 'draft: false');
    writeFileSync(join(folder, `${ID}.mdx`), published);
    expect(save(TEXT, '总结.txt', { force: ID }).status).toBe('published');
    expect(draft()).toBe(published);
  });

  test('another file with the same title gets another id, in one run and in the next', () => {
    const used = new Set<string>();
    expect([save(TEXT, 'a.txt', {}, used).id, save(TEXT, 'b.txt', {}, used).id]).toEqual([ID, `${ID}-2`]);
    expect([save(TEXT, 'b.txt').id, save(TEXT, 'a.txt').id]).toEqual([`${ID}-2`, ID]);
  });

  test('a file of the same name and title from another folder is another source', () => {
    save();
    const first = draft();
    const other = TEXT.replace('240户', '36户');
    expect(save(other)).toMatchObject({ id: `${ID}-2`, status: 'written', namesake: ID });
    expect(save(other)).toMatchObject({ id: `${ID}-2`, status: 'same' });
    expect(save(other, '总结.txt', { force: `${ID}-2` })).toMatchObject({ id: `${ID}-2`, status: 'replaced' });
    expect(draft()).toBe(first);
    // Only an editor can know that it is the same file, changed.
    expect(save(other, '总结.txt', { force: ID })).toMatchObject({ id: ID, status: 'replaced' });
  });

  test('a dry run writes nothing', () => {
    expect(save(TEXT, '总结.txt', { dryRun: true }).status).toBe('planned');
    expect(files()).toEqual([]);
  });

  test('titles and links cannot lead out of the output folder', () => {
    const out = join(folder, 'out');
    mkdirSync(out);
    writeFileSync(join(folder, 'secret'), 'keep');
    symlinkSync(join(folder, 'secret'), join(out, `${ID}.mdx`));
    save(TEXT, 'a.txt', { out });
    save(TEXT.replace('公司工会工作总结', '../../../../tmp/工会工作总结'), 'b.txt', { out });
    expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe('keep');
    expect(files()).toEqual(['out', 'secret']);
  });
});
