import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fingerprint } from './fingerprint.ts';
import { writeNextLibrary } from './next-library.ts';
import { NEXT, SITE, type FixtureSite } from './sites.ts';

const stampOf = ({ dist }: FixtureSite) => `${dist}.stamp`;

/** Builds one site as its editor would. @throws with the last lines of the build where it fails */
async function build({ name, content, dist, environment }: FixtureSite): Promise<void> {
  const child = spawn(process.execPath, ['scripts/build.ts', '--out', dist], {
    env: { ...process.env, CONTENT_DIR: content, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const note = (text: Buffer) => (output = (output + text.toString()).slice(-4000));
  child.stdout.on('data', note);
  child.stderr.on('data', note);
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`${name}没有生成：\n${output}`);
}

/**
 * Builds those of the sites of which anything has changed since, one after the other: all builds of a project write
 * which entries there are to .astro/, and one would render with the other's.
 * @returns names of the folders that were built
 */
export async function buildStale(sites: readonly FixtureSite[]): Promise<string[]> {
  const built: string[] = [];
  if (sites.includes(NEXT)) writeNextLibrary(SITE.content, NEXT.content);
  for (const site of sites) {
    const print = fingerprint(site.content, site.environment);
    const stamp = existsSync(stampOf(site)) && existsSync(site.dist) ? readFileSync(stampOf(site), 'utf8') : '';
    if (stamp === print) continue;
    await build(site);
    writeFileSync(stampOf(site), print);
    built.push(site.dist);
  }
  return built;
}
