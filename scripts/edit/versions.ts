import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chinaDay, chinaTime } from '../../src/lib/china-day.ts';
import { nextOf, swapIn } from '../build/swap-folder.ts';

/** Dated copies of a library's folder, named by the time in China: 2026-11-28T09-30-00. */
const NAME = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}$/;

const nameOf = (time: Date): string => chinaTime(time).replaceAll(':', '-');

/** So many of the newest are kept whatever their age. */
const NEWEST = 10;
const DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Which copies may go: the ten newest stay, then the last of each day for 30 days, then the last of each month.
 * @param names in any order
 */
export function thinnedOut(names: readonly string[], now: Date): string[] {
  const old = [...names].sort().reverse().slice(NEWEST);
  const recent = chinaDay(new Date(now.getTime() - DAYS * DAY_MS));
  const seen = new Set<string>();
  return old.filter((name) => {
    const day = name.slice(0, 10);
    const span = day >= recent ? day : day.slice(0, 7);
    if (!seen.has(span)) {
      seen.add(span);
      return false;
    }
    return true;
  });
}

/** All copies, the newest first. @param home where they are kept */
export const versionsIn = (home: string): string[] =>
  existsSync(home)
    ? readdirSync(home)
        .filter((name) => NAME.test(name))
        .sort()
        .reverse()
    : [];

/** Copies a folder, whole or not at all: a copy that was broken off has no name of its own. */
function copyWhole(from: string, to: string): void {
  const unfinished = `${to}.part`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(from, unfinished, { recursive: true, preserveTimestamps: true });
  renameSync(unfinished, to);
}

/** Keeps a dated copy and thins out the older ones. @returns its name */
export function keepVersion(folder: string, home: string, now: Date): string {
  mkdirSync(home, { recursive: true });
  const name = nameOf(now);
  if (!existsSync(join(home, name))) copyWhole(folder, join(home, name));
  for (const gone of thinnedOut(versionsIn(home), now)) rmSync(join(home, gone), { recursive: true, force: true });
  return name;
}

/**
 * Brings a copy back; what stood there before is kept as a copy first.
 * @throws where there is no such copy, or the disk refuses; the library is then what it was
 */
export function bringBack(name: string, folder: string, home: string, now: Date): void {
  if (!versionsIn(home).includes(name)) throw new Error(`没有 ${basename(name)} 这一份。`);
  const next = nextOf(folder);
  rmSync(next, { recursive: true, force: true });
  cpSync(join(home, name), next, { recursive: true, preserveTimestamps: true });
  keepVersion(folder, home, now);
  swapIn(next, folder);
}
