import { strToU8, zipSync } from 'fflate';

const NORMAL = '<w:widowControl w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/>';

/** What the docx library cannot say by an option: part of the package → its text, put right. */
const repairs = (day: string): Record<string, (xml: string) => string> => ({
  // The library writes the clock's time; a file's date is the day of its content.
  'docProps/core.xml': (xml) => xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`),
  // The text leaves the grid and keeps its measure by exact line height and letter spacing (see README, “网格”);
  // no widow control, which would leave pages of 21 lines; no gap between Chinese and digits, so that each takes up half a character and the date fits where it must stand.
  'word/styles.xml': (xml) => xml.replace(/(w:styleId="Normal"[^>]*>.*?)(<w:spacing )/, `$1${NORMAL}$2`),
});

/**
 * Finishes a Word file: what the library leaves open, and no trace of the clock, so that equal documents give equal bytes.
 * @param parts the package's files by their paths, as the docx library compiles them
 * @param day YYYY-MM-DD, written as the day of creation and of change
 * @returns the bytes of the .docx
 */
export function finishPackage(parts: ReadonlyMap<string, string | Uint8Array>, day: string): Uint8Array {
  const finished = new Map(parts);
  for (const [path, repair] of Object.entries(repairs(day))) {
    const part = parts.get(path);
    if (typeof part !== 'string') throw new Error(`Word 文件里没有 ${path}`);
    finished.set(path, repair(part));
  }
  const files = [...finished].map(([path, data]): [string, Uint8Array] => [path, typeof data === 'string' ? strToU8(data) : data]);
  const [year = 2000, month = 1, date = 1] = day.split('-').map(Number);
  // Zip entries hold local time: the local noon of that day reads the same in every time zone.
  return zipSync(Object.fromEntries(files), { mtime: new Date(year, month - 1, date, 12) });
}
