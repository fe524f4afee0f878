import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { listFiles } from '../../src/settings/list-files.ts';

const IMPORT = /(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+|#settings)'/g;

/** Rooms that a room's files really import, tests aside. @param src the folder of the rooms */
export function roomImports(src: string): Map<string, Set<string>> {
  const rooms = readdirSync(src, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['e2e', 'fixtures'].includes(entry.name))
    .map(({ name }) => name);
  const imports = new Map(rooms.map((room) => [room, new Set<string>()]));
  for (const room of rooms) {
    for (const path of listFiles(join(src, room))) {
      if (!/\.(?:ts|astro)$/.test(path) || path.endsWith('.test.ts')) continue;
      const file = join(src, room, path);
      const text = readFileSync(file, 'utf8');
      for (const [, target = ''] of text.matchAll(IMPORT)) {
        const to = target === '#settings' ? 'settings' : relative(src, resolve(dirname(file), target)).split(/[/\\]/)[0];
        if (to !== undefined && to !== room && imports.has(to)) imports.get(room)?.add(to);
      }
    }
  }
  return imports;
}

/** How many floors a room stands above the lowest: one more than the highest room that it enters. */
function floorOf(room: string, imports: ReadonlyMap<string, ReadonlySet<string>>): number {
  const below = [...(imports.get(room) ?? [])].map((other) => floorOf(other, imports) + 1);
  return Math.max(0, ...below);
}

/** The rooms from the top floor down, a line a floor and a line a room: what enters what. No arrow leads up, for lint refuses it. */
export function roomsPicture(imports: ReadonlyMap<string, ReadonlySet<string>>): string {
  const floors = Map.groupBy([...imports.keys()].sort(), (room) => floorOf(room, imports));
  const highest = Math.max(...floors.keys());
  return Array.from({ length: highest + 1 }, (_, i) => highest - i)
    .flatMap((floor) => {
      const rooms = floors.get(floor) ?? [];
      return [
        `${String(floor).padStart(2)}  ${rooms.join(' · ')}`,
        ...rooms.map((room) => `      ${room} → ${[...(imports.get(room) ?? [])].sort().join('、') || '（不引用别的房间）'}`),
      ];
    })
    .join('\n');
}

const BLOCK = /(<!-- rooms -->\n+```\w*\n)[\s\S]*?(```\n+<!-- \/rooms -->)/;

/** A document with the picture in its place. @throws where it has no place for it */
export function withPicture(document: string, picture: string): string {
  if (!BLOCK.test(document)) throw new Error('文档里没有 <!-- rooms --> 这一块');
  return document.replace(BLOCK, (_, head: string, tail: string) => `${head}${picture}\n${tail}`);
}
