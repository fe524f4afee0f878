/** What stands behind a command, read in one way by every script: who mistypes an option is told in a sentence, not by a stack. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '../src/checks/nearest.ts';

/** A command line as parseArgs reads it, or what is wrong with it (Chinese, one line). */
export type Given<T extends ParseArgsConfig> = ReturnType<typeof parseArgs<T>> | { wrong: string };

type Options = NonNullable<ParseArgsConfig['options']>;

const described = (options: Options): string => {
  const list = Object.entries(options).map(([name, { type }]) => (type === 'string' ? `--${name} 值` : `--${name}`));
  return list.length === 0 ? '这条命令没有选项' : `这条命令的选项有：${list.join('、')}`;
};

/** The first thing in which a command line departs from what the command takes. */
function complaint({ args, options = {}, allowPositionals }: ParseArgsConfig): string {
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional' && !allowPositionals) return `多出来的“${token.value}”没有用处`;
    if (token.kind !== 'option') continue;
    const known = options[token.name];
    if (!known) {
      const near = nearest(token.name, Object.keys(options));
      return `没有 ${token.rawName} 这个选项${near ? `，是不是 --${near}` : ''}`;
    }
    if (known.type === 'boolean' && token.value !== undefined) return `${token.rawName} 后面不写值`;
    // parseArgs takes `--out --json` for a value that was forgotten.
    if (known.type === 'string' && (token.value === undefined || (!token.inlineValue && token.value.startsWith('-'))))
      return `${token.rawName} 后面要写它的值`;
  }
  return '选项写得不对';
}

/** @param config as for parseArgs @returns what was given, or the sentence for who gave it */
export function readGiven<T extends ParseArgsConfig>(config: T): Given<T> {
  try {
    return parseArgs(config);
  } catch {
    return { wrong: `${complaint({ args: process.argv.slice(2), ...config })}。${described(config.options ?? {})}。` };
  }
}

/** The options of this command. Where they are wrong, it says so and ends with 2. @param config as for parseArgs */
export function givenOptions<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  const given = readGiven(config);
  if (!('wrong' in given)) return given;
  console.error(given.wrong);
  process.exit(2);
}

/** @param port what --port was given, if anything @returns the port to listen on. Where it is none, the command says so and ends with 2 */
export function givenPort(port: string | undefined, usual: number): number {
  if (port === undefined) return usual;
  if (/^\d{1,5}$/.test(port) && Number(port) <= 65_535) return Number(port);
  console.error(`--port 后面写的是“${port}”，应为0到65535的整数，如 --port 4400。`);
  process.exit(2);
}
