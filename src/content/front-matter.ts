export interface SplitFile {
  yaml: string;
  /** Offset of the YAML text in the file. */
  yamlStart: number;
  body: string;
  /** Offset of the body in the file. */
  bodyStart: number;
}

/** Splits an MDX file into front matter and body; undefined where it does not open with `---`. */
export function splitFrontMatter(text: string): SplitFile | undefined {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return undefined;
  const yaml = match[1] ?? '';
  return { yaml, yamlStart: text.indexOf('\n') + 1, body: text.slice(match[0].length), bodyStart: match[0].length };
}
