import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { draftFiles } from '../../src/import-view/draft-files.ts';
import { openImporter } from '../../src/import/open-importer.ts';
import { loadData } from '../import/load-data.ts';
import { ContentStore } from './content-store.ts';
import { deskHandlers } from './handlers.ts';

const PAPERS = 'src/import/read/papers';
const DAY = '2026-11-20';
const root = mkdtempSync(join(tmpdir(), 'desk-import-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

interface Files {
  mdx: string;
  report: string;
}
/** The day of an import is the one thing in which they may differ. */
const undated = ({ mdx, report }: Files): Files => ({ mdx: mdx.replace(/^revised: .*$/m, `revised: ${DAY}`), report });

const TEXT = '东港码头工会2024年工作总结\n\n一、开展夏日送清凉\n\n走访班组12个，职工孙志强说，饮料很解渴。\n';
const FILES: [name: string, bytes: Buffer][] = [
  ...['auto.doc', 'table.odt', 'typed.rtf', 'long.pdf'].map((name): [string, Buffer] => [name, readFileSync(join(PAPERS, name))]),
  ['东港总结.txt', Buffer.from(TEXT)],
];

/** The drafts and reports in a folder by their ids. */
const written = (folder: string): Record<string, Files> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.report.md'))
      .map((name) => name.slice(0, -'.report.md'.length))
      .map((id) => [
        id,
        undated({ mdx: readFileSync(join(folder, `${id}.mdx`), 'utf8'), report: readFileSync(join(folder, `${id}.report.md`), 'utf8') }),
      ]),
  );

test.each(FILES)(
  'the desk, the command and the page make the same draft and report of %s',
  async (name, bytes) => {
    const library = join(root, `library-${name}`);
    cpSync('src/fixtures/library', library, { recursive: true });
    const handlers = deskHandlers(
      new ContentStore(library),
      { root, versions: join(root, 'versions'), news: [], dist: join(root, 'dist') },
      { open: () => Promise.reject(new Error('no preview')), stop: () => Promise.resolve() },
    );
    await handlers['import']?.({ name, base64: bytes.toString('base64') });
    const desk = written(join(library, 'summaries'));

    const [file, out] = [join(root, name), join(root, `out-${name}`)];
    writeFileSync(file, bytes);
    const env = { ...process.env, CONTENT_DIR: library };
    execFileSync(process.execPath, ['scripts/import.ts', file, '--out', out, '--date', DAY], { env });

    // What src/import-view gives away is this (src/e2e/import.spec.ts holds the page to it in a browser).
    const { value, messages } = await openImporter(loadData(library))(new Uint8Array(bytes), name);
    const page = Object.fromEntries(
      value.map((piece, index) => {
        const own = index === 0 ? { ...piece, messages: [...messages, ...piece.messages] } : piece;
        const { id, ...files } = draftFiles(own, DAY);
        return [id, undated(files)];
      }),
    );
    expect(Object.keys(page)).not.toEqual([]);
    expect(desk).toEqual(page);
    expect(written(out)).toEqual(page);
  },
  300_000,
);
