/**
 * npm run bench:peers -- 1000 5000: the same generated practices as a site of ours, of bare Astro with Pagefind, and of Starlight, one
 * after the other; ratios are to bare Astro. Starlight comes from npm on first use (into .cache); where it cannot, it is left out and named.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BARE, STARLIGHT_PEER, type Peer } from './bench-peers/peers.ts';
import { writePlainPages } from './bench-peers/plain-pages.ts';
import { build, fileSizes, type Taken } from './bench-scale/measure.ts';
import { scaledProject } from './bench-scale/scaled-library.ts';
import { givenOptions } from './given-options.ts';

const given = givenOptions({ options: {}, allowPositionals: true }).positionals.map(Number);
const sizes = given.length > 0 ? given : [1000, 5000];
const MB = 1e6;

interface Measured extends Taken {
  megabytes: number;
}

async function measure(name: string, folder: string): Promise<Measured | undefined> {
  const taken = await build(folder);
  if (!taken.ok) console.error(`${name}没有生成成功：\n${taken.tail}`);
  return taken.ok ? { ...taken, megabytes: fileSizes(join(folder, 'dist')).reduce((sum, bytes) => sum + bytes, 0) / MB } : undefined;
}

async function peerSite(peer: Peer, content: string): Promise<Measured | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'peer-'));
  try {
    let pages: string;
    try {
      pages = peer.prepare(folder);
    } catch (error) {
      console.log(`${peer.name}没有装上，这次没有比：${String(error).split('\n')[0] ?? ''}`);
      return undefined;
    }
    writePlainPages(content, join(folder, pages));
    return await measure(peer.name, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const rows: Record<string, string | number>[] = [];
let failed = false;
for (const size of sizes) {
  const project = await scaledProject(size);
  try {
    const bare = await peerSite(BARE, join(project, 'content'));
    const found: [string, Measured | undefined][] = [
      [BARE.name, bare],
      [STARLIGHT_PEER.name, await peerSite(STARLIGHT_PEER, join(project, 'content'))],
      ['本库', await measure('本库', project)],
    ];
    failed ||= !bare || !found.at(-1)?.[1];
    for (const [name, one] of found)
      if (one)
        rows.push({
          做法: size,
          生成: name,
          '用时（秒）': Number(one.seconds.toFixed(1)),
          倍: Number((one.seconds / (bare?.seconds ?? NaN)).toFixed(2)),
          '处理器（秒）': Number(one.processorSeconds.toFixed(1)),
          处理器倍: Number((one.processorSeconds / (bare?.processorSeconds ?? NaN)).toFixed(2)),
          '内存（GB）': Number((one.peakBytes / 1e9).toFixed(2)),
          '输出（MB）': Number(one.megabytes.toFixed(0)),
        });
    console.table(rows);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}
mkdirSync('.cache', { recursive: true });
writeFileSync('.cache/bench-peers.json', JSON.stringify({ date: new Date().toISOString().slice(0, 10), rows }, null, 2));
process.exitCode = failed ? 1 : 0;
