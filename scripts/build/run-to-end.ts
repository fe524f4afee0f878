import { spawn, type ChildProcess } from 'node:child_process';

/** A program that runs. */
export interface Running {
  /** Ends it before its time. */
  end: () => void;
  /** Settles when it has ended: whether it succeeded. */
  ended: Promise<boolean>;
}

/**
 * Runs a program of Node with this one's input and output. Who ends this one ends it, and this one goes on until it has ended: a lock that
 * is held meanwhile lets in nobody beside what still runs.
 * @param args path of the program and what it is given
 * @param env added to the environment
 */
export function runToEnd(args: readonly string[], env: Readonly<Record<string, string>> = {}): Running {
  // Not waited for at a standstill: a lock is renewed meanwhile.
  const child: ChildProcess = spawn(process.execPath, [...args], { stdio: 'inherit', env: { ...process.env, ...env } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => child.kill(signal));
  return {
    end: () => void child.kill(),
    ended: new Promise((resolve) => child.once('close', (code) => resolve(code === 0))),
  };
}
