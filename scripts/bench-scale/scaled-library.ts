import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { variedPractices } from './varied-practices.ts';

const COPIED = ['src', 'public', 'scripts', 'content', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];

/** A copy of the project with so many practices, in a folder of its own below the system's temporary one. @returns the folder */
export async function scaledProject(size: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `scale-${size}-`));
  for (const part of COPIED) cpSync(part, join(folder, part), { recursive: true });
  // Each copy keeps its own caches beside the shared packages.
  mkdirSync(join(folder, '.cache'));
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  for (const { id, text } of variedPractices('content/practices', size))
    writeFileSync(join(folder, 'content/practices', `${id}.mdx`), text);
  return folder;
}
