import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * Runs a command line of the project to its end.
 * @param held whether what it says is kept until then, so that two that run at once do not talk at once
 * @returns whether it succeeded, and what was held
 */
export async function runCommand(command: string, held: boolean): Promise<{ ok: boolean; output: string }> {
  const child = spawn(command, {
    shell: true,
    // What one step has compiled and stripped of types, the next one finds.
    env: { ...process.env, NODE_COMPILE_CACHE: resolve('.cache/compiled') },
    stdio: held ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  let output = '';
  const note = (text: Buffer) => (output += text.toString());
  child.stdout?.on('data', note);
  child.stderr?.on('data', note);
  const ok = (await new Promise((resolve) => child.once('close', resolve))) === 0;
  return { ok, output };
}
