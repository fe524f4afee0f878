import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What an editor changed between two builds: a name, a text, a page that went and one that came, and no address of its own. */
const EDITS: readonly [file: string, from: string, to: string][] = [
  // The settings go into every program of the site: none keeps its name.
  ['site.yaml', 'contact: 电话0000-1234567', 'contact: 电话0000-7654321'],
  // RFC 2606: an address that leads nowhere. The site is built as one that has not been given its own.
  ['site.yaml', 'https://binhai.example.org', 'https://binhai.example'],
  ['practices/hai-yan-zhu-xue.mdx', '工会在开学前给考上大学的困难职工子女发助学金', '工会在开学前给考上大学的困难职工子女发一笔助学金'],
  ['practices/hai-yan-zhu-xue.mdx', 'aliases: [助学金,', 'aliases: [助学金, 金榜题名钱,'],
];

/**
 * Writes the library as it is for the next build.
 * @param library the folder it is made of
 * @param target a folder that is made anew
 * @throws where the library no longer has what is edited
 */
export function writeNextLibrary(library: string, target: string): void {
  rmSync(target, { recursive: true, force: true });
  cpSync(library, target, { recursive: true });
  for (const [file, from, to] of EDITS) {
    const path = join(target, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${path} 里没有“${from}”`);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
  }
}
