import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bringBack, keepVersion, thinnedOut, versionsIn } from './versions.ts';

const NOW = new Date('2026-11-28T12:00:00Z');

function library() {
  const root = mkdtempSync(join(tmpdir(), 'versions-'));
  const folder = join(root, 'content');
  mkdirSync(join(folder, 'practices'), { recursive: true });
  const file = join(folder, 'practices/a.mdx');
  writeFileSync(file, '一');
  return { folder, file, home: join(root, 'kept') };
}

test('a copy is brought back, and what stood there is kept too', () => {
  const { folder, file, home } = library();
  const first = keepVersion(folder, home, NOW);
  writeFileSync(file, '二');
  bringBack(first, folder, home, new Date(NOW.getTime() + 1000));
  expect(readFileSync(file, 'utf8')).toBe('一');
  const [newest] = versionsIn(home);
  expect(readFileSync(join(home, newest!, 'practices/a.mdx'), 'utf8')).toBe('二');
  expect(readdirSync(join(folder, '..')).sort()).toEqual(['content', 'kept']);
});

test('a copy that is not there, or leads elsewhere, is refused and nothing is touched', () => {
  const { folder, file, home } = library();
  for (const name of ['2020-01-01T00-00-00', '../content', '']) expect(() => bringBack(name, folder, home, NOW)).toThrow('没有');
  expect(readFileSync(file, 'utf8')).toBe('一');
});

test('a copy that was broken off is none', () => {
  const { folder, home } = library();
  mkdirSync(join(home, '2026-11-01T00-00-00.part'), { recursive: true });
  keepVersion(folder, home, NOW);
  expect(versionsIn(home)).toHaveLength(1);
});

test('thinning out keeps the ten newest, a day’s last for 30 days, a month’s last for ever', () => {
  const minute = fc.integer({ min: 0, max: 400 * 24 * 60 });
  fc.assert(
    fc.property(fc.uniqueArray(minute, { maxLength: 80 }), (ages) => {
      const names = ages.map((age) => new Date(NOW.getTime() - age * 60_000).toISOString().slice(0, 19).replaceAll(':', '-'));
      const sorted = [...new Set(names)].sort().reverse();
      const gone = new Set(thinnedOut(sorted, NOW));
      const kept = sorted.filter((name) => !gone.has(name));
      expect(kept.slice(0, 10)).toEqual(sorted.slice(0, 10));
      const months = (list: readonly string[]) => new Set(list.map((name) => name.slice(0, 7)));
      expect(months(kept)).toEqual(months(sorted));
      // Once thinned out, nothing more is to go.
      expect(thinnedOut(kept, NOW)).toEqual([]);
      expect(kept.length).toBeLessThanOrEqual(10 + 31 + 14);
    }),
  );
});
