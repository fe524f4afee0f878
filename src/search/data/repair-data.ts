/** For queries in Traditional characters. */
export interface ScriptTables {
  /** Traditional → Simplified, single characters. */
  script: ReadonlyMap<string, string>;
  /** Words of Hong Kong and Taiwan, in Simplified characters → what they are called here. */
  regional: ReadonlyMap<string, string>;
}

/** For queries in letters, and with slips. */
export interface SlipTables {
  /** Readings of a character without tones, the usual one first. */
  sounds: ReadonlyMap<string, readonly string[]>;
  /** Characters of the library that a typed character may stand for by its look. */
  shapes: ReadonlyMap<string, string>;
}

/** Tables for queries that are not written in the library's characters, each kind fetched only when a query needs it. */
export type RepairData = ScriptTables & SlipTables;

interface PackedScripts {
  script: [from: string, to: string];
  regional: [string, string][];
}

interface PackedSlips {
  /** Syllables, and the characters that read so; a character's usual syllable comes first in `first`. */
  sounds: [syllable: string, usual: string, other: string][];
  shapes: string[];
}

/** Tables → JSON text. */
export function packScripts({ script, regional }: ScriptTables): string {
  const packed: PackedScripts = { script: [[...script.keys()].join(''), [...script.values()].join('')], regional: [...regional] };
  return JSON.stringify(packed);
}

/** Tables → JSON text. */
export function packSlips({ sounds, shapes }: SlipTables): string {
  const syllables = new Map<string, [string, string]>();
  for (const [character, readings] of sounds)
    readings.forEach((reading, i) => {
      const [usual, other] = syllables.get(reading) ?? ['', ''];
      syllables.set(reading, i === 0 ? [usual + character, other] : [usual, other + character]);
    });
  const packed: PackedSlips = {
    sounds: [...syllables].sort().map(([syllable, [usual, other]]) => [syllable, usual, other]),
    shapes: [...shapes].map(([typed, meant]) => typed + meant),
  };
  return JSON.stringify(packed);
}

function readSounds(packed: PackedSlips['sounds']): Map<string, string[]> {
  const sounds = new Map<string, string[]>();
  for (const [syllable, usual] of packed) for (const character of usual) sounds.set(character, [syllable]);
  for (const [syllable, , other] of packed) for (const character of other) sounds.get(character)?.push(syllable);
  return sounds;
}

/** The inverse of `packScripts`. */
export function unpackScripts(text: string): ScriptTables {
  const { script, regional } = JSON.parse(text) as PackedScripts;
  const [from, to] = [[...script[0]], [...script[1]]];
  return { script: new Map(from.map((character, i) => [character, to[i] ?? character])), regional: new Map(regional) };
}

/** The inverse of `packSlips`. */
export function unpackSlips(text: string): SlipTables {
  const { sounds, shapes } = JSON.parse(text) as PackedSlips;
  return {
    sounds: readSounds(sounds),
    shapes: new Map(shapes.map((line): [string, string] => [[...line][0] ?? '', [...line].slice(1).join('')])),
  };
}
