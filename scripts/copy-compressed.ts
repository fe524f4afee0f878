import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';

/** Copies a built site and lays compressed files beside its own, as `npm run compress` does. @throws where that fails */
export function copyCompressed(dist: string, target: string): void {
  cpSync(dist, target, { recursive: true });
  execFileSync(process.execPath, ['scripts/compress.ts', '--dist', target], { stdio: 'inherit' });
}
