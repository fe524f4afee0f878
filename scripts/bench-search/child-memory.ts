import { readdirSync, readFileSync } from 'node:fs';

const field = (status: string, name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);

/** Highest memory of this process's children so far, in bytes; 0 where the system does not tell (Linux only). */
export function childMemory(): number {
  try {
    const peaks = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => {
        try {
          const status = readFileSync(`/proc/${name}/status`, 'utf8');
          return field(status, 'PPid') === process.pid ? field(status, 'VmHWM') * 1024 : 0;
        } catch {
          // The process has ended meanwhile.
          return 0;
        }
      });
    return Math.max(0, ...peaks);
  } catch {
    return 0;
  }
}
