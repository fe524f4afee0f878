import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BadEdit } from './bad-edit.ts';
import { DAYS_AND_ADDRESSES } from './days-and-addresses.ts';
import { FILES } from './files.ts';
import { TEXTS } from './texts.ts';

export const BAD_EDITS: readonly BadEdit[] = [...DAYS_AND_ADDRESSES, ...FILES, ...TEXTS];

/** The day on which the fixture library was written: no test looks at the clock. */
export const NOW = new Date('2026-12-01T00:00:00Z');

/** Makes an edit in a copy of the fixture library, looks, and takes it back. @param look gets the new text */
export function edited<T>(folder: string, { file, change, rename, copy }: BadEdit, look: (text: string) => T): T {
  const before = readFileSync(join(folder, file));
  const after = change(before.toString());
  const target = join(folder, rename ?? copy ?? file);
  if (rename !== undefined) rmSync(join(folder, file));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, after);
  try {
    return look(typeof after === 'string' ? after : '');
  } finally {
    rmSync(target);
    writeFileSync(join(folder, file), before);
  }
}
