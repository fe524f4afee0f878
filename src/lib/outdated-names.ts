import type { OutdatedName } from '../schemas/outdated.ts';

const writtenIn = (text: string, { name, aliases }: OutdatedName): string | undefined =>
  [...aliases, name].sort((a, b) => b.length - a.length).find((written) => text.includes(written));

/** The names in a text that have gone out of use, each as it is written there. */
export function outdatedIn(text: string, names: readonly OutdatedName[]): (OutdatedName & { written: string })[] {
  return names.flatMap((name) => {
    const written = writtenIn(text, name);
    return written === undefined ? [] : [{ ...name, written }];
  });
}
