import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chinaTime } from '../../src/lib/china-day.ts';
import { listFiles } from '../../src/settings/list-files.ts';
import { recoverFolder } from '../build/swap-folder.ts';

/** Lies beside the dated copies while the desk publishes: one that is found at the start was left by a desk that was killed. */
const MARK = 'publishing.json';

/** @param folder that the site is put into; undefined where it goes elsewhere */
export function markPublishing(versions: string, now: Date, folder: string | undefined): void {
  mkdirSync(versions, { recursive: true });
  writeFileSync(join(versions, MARK), JSON.stringify({ time: chinaTime(now).replace('T', ' '), folder }));
}

export const unmarkPublishing = (versions: string): void => rmSync(join(versions, MARK), { force: true });

function brokenPublishing(versions: string): string[] {
  const mark = join(versions, MARK);
  if (!existsSync(mark)) return [];
  let time = '';
  try {
    const told = JSON.parse(readFileSync(mark, 'utf8')) as { time?: string; folder?: string };
    time = `（${String(told.time)}）`;
    if (typeof told.folder === 'string') recoverFolder(told.folder);
  } catch {
    // Killed while it wrote the mark: then nothing had begun.
  }
  rmSync(mark, { force: true });
  return [`上次发布${time}做到一半就中断了。内容没有动，网站是完整的，但可能还是上一次发布的。要发布，请再点一次“发布”。`];
}

/** As writeWhole (scripts/import/write-file.ts) names what it has not finished. */
const UNFINISHED = /(?:^|\/)\.([a-z0-9-]+\.(?:mdx|yaml))\.(\d+)\.tmp$/;

/** Another desk on the same library may be writing at this moment. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function brokenSaves(folder: string, versions: string): string[] {
  if (!existsSync(folder)) return [];
  const aside = join(versions, 'unfinished');
  return listFiles(folder).flatMap((path) => {
    const [, name, pid] = UNFINISHED.exec(path) ?? [];
    if (name === undefined || isRunning(Number(pid))) return [];
    mkdirSync(aside, { recursive: true });
    const kept = join(aside, `${pid}-${name}`);
    renameSync(join(folder, path), kept);
    const saved = path.replace(basename(path), name);
    return [
      `上次保存 ${saved} 时中断了：这个文件还是保存以前的样子，没有写完的一份放在 ${kept}。写的页面如果还开着，在那里再点一次“保存”。`,
    ];
  });
}

/**
 * Sets right what a desk that was killed has left behind; nothing that was written is thrown away.
 * @param folder of the library, which may itself be missing: killed while an older state was brought back
 * @param versions where its dated copies are kept
 * @returns what the editor is told, sentence by sentence; empty where the last desk ended well
 */
export function setRight(folder: string, versions: string): string[] {
  const lost = recoverFolder(folder);
  const halves = existsSync(versions) ? readdirSync(versions).filter((name) => name.endsWith('.part')) : [];
  for (const name of halves) rmSync(join(versions, name), { recursive: true, force: true });
  return [
    ...(lost ? ['上次“找回以前的内容”做到一半就中断了。内容已经恢复成换回以前的样子，没有丢；要换回，请再做一次。'] : []),
    ...brokenSaves(folder, versions),
    ...brokenPublishing(versions),
  ];
}
