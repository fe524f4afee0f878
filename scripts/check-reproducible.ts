/** npm run check:reproducible: builds the site twice and compares every byte. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['.cache/twice-a', '.cache/twice-b'];

function hashes(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [file.slice(folder.length + 1), createHash('sha256').update(readFileSync(file)).digest('hex')];
    }),
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
