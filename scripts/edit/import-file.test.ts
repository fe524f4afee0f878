import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { draftFiles } from '../../src/import-view/draft-files.ts';
import { openImporter } from '../../src/import/open-importer.ts';
import { loadData } from '../import/load-data.ts';
import { runImport } from '../import/run-import.ts';
import { openPool } from '../import/worker-pool.ts';
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

const library = join(root, 'library');
cpSync('src/fixtures/library', library, { recursive: true });
const importer = openImporter(loadData(library));

/** What src/import-view gives away, by the ids of its drafts (src/e2e/import.spec.ts holds the page to it in a browser). */
async function ofPage(name: string, bytes: Buffer): Promise<Record<string, Files>> {
  const { value, messages } = await importer(new Uint8Array(bytes), name);
  const drafts = value.map((piece, index) => {
    const own = index === 0 ? { ...piece, messages: [...messages, ...piece.messages] } : piece;
    const { id, ...files } = draftFiles(own, DAY);
    return [id, undated(files)] as const;
  });
  expect(drafts).not.toEqual([]);
  return Object.fromEntries(drafts);
}

test('the command and the page make the same drafts and reports of every kind of file', async () => {
  // One crew of workers for all runs: what they load does not hang on the file. How the command is started is command.test.ts.
  const pool = openPool(library);
  for (const [name, bytes] of FILES) {
    const [file, out] = [join(root, name), join(root, `out-${name}`)];
    writeFileSync(file, bytes);
    const options = { paths: [file], content: library, out, dryRun: false, json: false, help: false, revised: DAY };
    const watch = { onFile: () => undefined, signal: new AbortController().signal };
    await runImport(options, { ...pool, close: () => Promise.resolve() }, watch);
    expect(written(out), name).toEqual(await ofPage(name, bytes));
  }
  await pool.close();
});

// The desk hands the bytes to the command: what can go wrong on the way is a byte or a letter of the name, whatever the kind.
test('and so does the desk of bytes that are no text, under a name that is not Latin', async () => {
  const [name, bytes] = ['东港总结.doc', FILES[0]![1]];
  const handlers = deskHandlers(
    new ContentStore(library),
    { root, versions: join(root, 'versions'), news: [], dist: join(root, 'dist') },
    { open: () => Promise.reject(new Error('no preview')), stop: () => Promise.resolve() },
  );
  await handlers['import']?.({ name, base64: bytes.toString('base64') });
  expect(written(join(library, 'summaries'))).toEqual(await ofPage(name, bytes));
});
