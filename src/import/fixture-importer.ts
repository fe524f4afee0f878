import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { DOCX_FIXTURES } from './fixtures/docx-fixtures.ts';
import { createImporter, type ImportData } from './import-file.ts';
import { libraryParsers } from './library-parsers.ts';

const FOLDER = join(import.meta.dirname, 'fixtures');
const read = <T>(path: string): T => parse(readFileSync(join(import.meta.dirname, path), 'utf8')) as T;

/** The rules of the importer with a library of their own: tests must not change when content/ does. */
export const FIXTURE_DATA: ImportData = {
  boilerplate: read('rules/boilerplate.yaml'),
  mainland: read('rules/mainland-wording.yaml'),
  phrases: read('rules/fixed-phrases.yaml'),
  corrupted: read('fixtures/corrupted-forms.yaml'),
  terms: [
    { id: 'zou-fang-wei-wen', label: '走访慰问', aliases: ['慰问'], category: 'bang-fu-wen-nuan' },
    { id: 'ji-ti-he-tong', label: '集体合同', aliases: [], category: 'lao-dong-guan-xi' },
    { id: 'zhi-dai-hui', label: '职代会', aliases: ['职工代表大会'], category: 'min-zhu-guan-li' },
  ],
  kinds: ['省级总工会', '市县总工会', '区级总工会', '教育工会', '企业工会', '学校工会', '车间工会', '综合论述'],
  practices: [
    { id: 'song-wen-nuan', title: '送温暖', summary: '筹集资金，走访慰问困难职工。', aliases: ['送温暖活动', '走访慰问困难职工'] },
  ],
};

export const fixtureImporter = createImporter(FIXTURE_DATA, libraryParsers);

/** Names of the fixtures: a folder each, some with an input that code makes. */
export const FIXTURES = [...new Set([...readdirSync(FOLDER).filter((name) => !name.includes('.')), ...Object.keys(DOCX_FIXTURES)])].sort();

/** The input of a fixture, and its folder for what is expected. */
export function fixtureInput(name: string): { file: string; bytes: Uint8Array; folder: string } {
  const folder = join(FOLDER, name);
  const docx = DOCX_FIXTURES[name];
  if (docx) return { file: 'input.docx', bytes: docx, folder };
  const file =
    ['input.txt', 'input.html', 'input.docx', 'input.md'].find((candidate) => existsSync(join(folder, candidate))) ?? 'input.txt';
  return { file, bytes: new Uint8Array(readFileSync(join(folder, file))), folder };
}
