import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { listFiles } from '../../src/settings/list-files.ts';

/** What reads and shapes a library: another version of it may read the same files otherwise. */
const CODE = ['src/content', 'src/lib', 'src/schemas', 'src/settings'] as const;

/** One file a line: path, size in bytes, time of the last change. */
const listing = (folder: string): string[] =>
  listFiles(folder).map((path) => {
    const file = join(folder, path);
    const { size, mtimeMs } = statSync(file);
    return `${file} ${size} ${mtimeMs}`;
  });

/**
 * Reads what is slow to read, or takes it as it was read before: YAML and Markdown of a whole library take 2 s of CPU, which is most
 * of what one query takes.
 * @param folder whose files it is read from
 * @param read gives plain data, without functions
 * @param kept where it is kept; written anew when a file of the folder or of the reading code has changed
 */
export function keptReading<T>(folder: string, read: () => T, kept: string, code: readonly string[] = CODE): T {
  const hash = createHash('sha256')
    .update([folder, ...code].flatMap(listing).join('\n'))
    .digest('hex');
  try {
    const { from, value } = existsSync(kept)
      ? (deserialize(readFileSync(kept)) as { from: string; value: T })
      : { from: '', value: undefined };
    if (from === hash && value !== undefined) return value;
  } catch {
    // A file cut short, or of another version of Node, is written anew.
  }
  const value = read();
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(kept, serialize({ from: hash, value }));
  return value;
}
