/** npm run check:reproducible: builds the site twice and compares every byte. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../src/settings/list-files.ts';

const FOLDERS = ['.cache/twice-a', '.cache/twice-b'];

function hashes(folder: string): Map<string, string> {
  return new Map(
    listFiles(folder).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

for (const folder of FOLDERS) {
  const { status } = spawnSync(`astro build --outDir ${folder} --silent`, { stdio: 'inherit', shell: true });
  if (status !== 0) process.exit(1);
}
const [first = new Map<string, string>(), second = new Map<string, string>()] = FOLDERS.map(hashes);
const differing = [...new Set([...first.keys(), ...second.keys()])].filter((path) => first.get(path) !== second.get(path)).sort();
for (const path of differing.slice(0, 20)) console.log(`两次生成不同：${path}`);
console.log(differing.length === 0 ? `两次生成逐字节相同：${first.size}个文件。` : `有${differing.length}个文件不同。`);
if (differing.length === 0) for (const folder of FOLDERS) rmSync(folder, { recursive: true });
process.exitCode = differing.length === 0 ? 0 : 1;
