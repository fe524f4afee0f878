import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What tells a program where its temporary files go, on each system. */
const NAMES = ['TMPDIR', 'TEMP', 'TMP'];

/** Vitest's global setup: temporary files of unit tests, and of what they start, lie in a folder of the run, which goes with it. @returns takes it away */
export default function ownTemporaryFolder(): () => void {
  const before = NAMES.map((name) => [name, process.env[name]] as const);
  const folder = mkdtempSync(join(tmpdir(), 'unit-tests-'));
  for (const name of NAMES) process.env[name] = folder;
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
}
