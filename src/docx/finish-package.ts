import { strToU8 } from 'fflate';
import { escapeHtml } from '../lib/escape-html.ts';
import { zipEntry, zipOf, type Deflate, type ZipEntry } from '../lib/zip-entries.ts';
import type { Face, Part } from '../official/faces.ts';
import { NO_END, NO_START } from '../official/line-breaks.ts';

const NORMAL = '<w:widowControl w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/>';

/** What follows a day where a time is asked for: no clock. */
export const DAY_START = 'T00:00:00Z';

/** What a line may not begin or end with, so that Word breaks lines as the sheets show them; the country's faces for new text. */
const LINE_RULES = [
  '<w:characterSpacingControl w:val="doNotCompress"/>',
  `<w:noLineBreaksAfter w:lang="zh-CN" w:val="${escapeHtml(NO_END)}"/>`,
  `<w:noLineBreaksBefore w:lang="zh-CN" w:val="${escapeHtml(NO_START)}"/>`,
].join('');
const LANGUAGES = '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>';

/** Each face with what stands in for it where it is not installed. 86 hexadecimal is the character set of GB 2312. */
const fonts = (faces: Record<Part, Face>) =>
  [...new Map(Object.values(faces).map((face) => [face.name, face])).values()]
    .map(
      ({ name, substitute }) =>
        `<w:font w:name="${name}"><w:altName w:val="${substitute}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="default"/></w:font>`,
    )
    .join('');

/** Faces of the theme: what is typed with the theme's face comes out in the body's. */
const themed = (body: Face) => (xml: string) =>
  xml.replace(/<a:(major|minor)Font>.*?<\/a:\1Font>/gs, (_, kind: string) => {
    const faces = ['latin', 'ea', 'cs'].map((script) => `<a:${script} typeface="${script === 'cs' ? '' : body.name}"/>`);
    return `<a:${kind}Font>${faces.join('')}</a:${kind}Font>`;
  });

/** A page field with the number that it shows until somebody counts anew. */
const counted = (number: number) => (xml: string) =>
  xml.replace(/(<w:fldChar w:fldCharType="separate"\/><\/w:r>)/, `$1<w:r><w:t>${number}</w:t></w:r>`);

/** What XML may not hold at all (XML 1.0, 2.2): a file with one of them opens nowhere. */
const NO_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** What the docx library cannot say by an option: part of the package → its text, put right. */
const repairs = (day: string, faces: Record<Part, Face>): Record<string, (xml: string) => string> => ({
  // The library writes the clock's time; a file's date is the day of its content.
  'docProps/core.xml': (xml) => xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}${DAY_START}`),
  // The text leaves the grid and keeps its measure by exact line height and letter spacing (see README, “网格”);
  // no widow control, which would leave pages of 21 lines; no gap between Chinese and digits, so that each takes up half a character and the date fits where it must stand.
  'word/styles.xml': (xml) => xml.replace(/(w:styleId="Normal"[^>]*>.*?)(<w:spacing )/, `$1${NORMAL}$2`),
  'word/settings.xml': (xml) => xml.replace('<w:compat>', `${LINE_RULES}<w:compat>`).replace('</w:compat>', `</w:compat>${LANGUAGES}`),
  'word/fontTable.xml': (xml) => xml.replace(/(<w:fonts[^>]*?)\/>/, `$1>${fonts(faces)}</w:fonts>`),
  'word/theme/theme1.xml': themed(faces.text),
  'word/footer1.xml': counted(1),
  'word/footer2.xml': counted(2),
});

/** A list of relationships may be left out where there are none (ECMA-376, Part 2, 9.3): five of them took 1.3 KB of 15. */
const isIdle = ([path, data]: [string, string | Uint8Array]) =>
  path.endsWith('.rels') && typeof data === 'string' && !data.includes('<Relationship ');

/** Parts that a text may do without (ECMA-376, Part 1, 11.3), by what asks for them: three that nothing asks for took 1.9 KB of 13.5. */
const ASKED_BY = { numbering: '<w:numPr>', footnotes: '<w:footnoteReference ', endnotes: '<w:endnoteReference ' };

/** Takes out the parts that nothing in the text asks for, and all that names them. */
function withoutUnasked(parts: Map<string, string | Uint8Array>): void {
  const textAt = (path: string) => String(parts.get(path) ?? '');
  const asking = textAt('word/document.xml') + textAt('word/styles.xml');
  const unasked = Object.entries(ASKED_BY).flatMap(([name, sign]) => (asking.includes(sign) ? [] : [name]));
  if (unasked.length === 0) return;
  for (const name of unasked) parts.delete(`word/${name}.xml`);
  const named = new RegExp(`<(?:Relationship|Override) [^>]*"(?:/word/)?(?:${unasked.join('|')})\\.xml"/>`, 'g');
  for (const path of ['word/_rels/document.xml.rels', '[Content_Types].xml']) parts.set(path, textAt(path).replace(named, ''));
}

/** Each part as it was last compressed: most parts are the same in every file. */
const compressed = new Map<string, { text: string; deflate: Deflate | undefined; entry: ZipEntry }>();

function entryOf(path: string, data: string | Uint8Array, deflate: Deflate | undefined): ZipEntry {
  if (typeof data !== 'string') return zipEntry(path, data, deflate);
  const last = compressed.get(path);
  if (last?.text === data && last.deflate === deflate) return last.entry;
  const entry = zipEntry(path, strToU8(data.replace(NO_XML, '')), deflate);
  compressed.set(path, { text: data, deflate, entry });
  return entry;
}

/**
 * Finishes a Word file: what the library leaves open, and no trace of the clock, so that equal documents give equal bytes.
 * @param parts the package's files by their paths, as the docx library compiles them
 * @param day YYYY-MM-DD, written as the day of creation and of change
 * @param faces of the document's parts
 * @param deflate what compresses; the zip library's own where there is none
 * @returns the bytes of the .docx
 */
export function finishPackage(
  parts: ReadonlyMap<string, string | Uint8Array>,
  day: string,
  faces: Record<Part, Face>,
  deflate?: Deflate,
): Uint8Array {
  const finished = new Map(parts);
  for (const [path, repair] of Object.entries(repairs(day, faces))) {
    const part = parts.get(path);
    if (typeof part !== 'string') throw new Error(`Word 文件里没有 ${path}`);
    finished.set(path, repair(part));
  }
  withoutUnasked(finished);
  const [year = 2000, month = 1, date = 1] = day.split('-').map(Number);
  // Zip entries hold local time: the local noon of that day reads the same in every time zone.
  const noon = new Date(year, month - 1, date, 12);
  return zipOf(
    [...finished].filter((part) => !isIdle(part)).map(([path, data]) => entryOf(path, data, deflate)),
    noon,
  );
}
