import { strToU8, zipSync } from 'fflate';

/** Millimetres of a page that follows GB/T 9704—2012: 28 characters of 16 points a line. */
const [LEFT, TOP, SIZE, STEP, PER_LINE, LINES] = [28, 42, 5.6, 10.2, 28, 22];
const escapeXml = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Lines of paragraphs, indented by two characters, as a layout engine would break them. */
function breakLines(paragraphs: string[]): { text: string; indent: number }[] {
  return paragraphs.flatMap((paragraph) => {
    const characters = [...paragraph];
    const lines = [{ text: characters.splice(0, PER_LINE - 2).join(''), indent: 2 }];
    while (characters.length > 0) lines.push({ text: characters.splice(0, PER_LINE).join(''), indent: 0 });
    return lines;
  });
}

function textObject(text: string, x: number, y: number, size = SIZE): string {
  const count = [...text].length;
  const delta = count > 1 ? ` DeltaX="g ${count - 1} ${size}"` : '';
  return `<ofd:TextObject ID="1" Font="1" Size="${size}" Boundary="${x} ${y - size} ${count * size} ${size}"><ofd:TextCode X="0" Y="${size}"${delta}>${escapeXml(text)}</ofd:TextCode></ofd:TextObject>`;
}

/** An .ofd of paragraphs with a head from a template and page numbers; the same input gives the same bytes. */
export function buildOfd(paragraphs: string[], head = '内部资料　注意保存'): Uint8Array {
  const lines = breakLines(paragraphs);
  const pages = Array.from({ length: Math.ceil(lines.length / LINES) }, (_, page) => {
    const own = lines
      .slice(page * LINES, (page + 1) * LINES)
      .map(({ text, indent }, index) => textObject(text, LEFT + indent * SIZE, TOP + index * STEP));
    return `<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Template TemplateID="9"/><ofd:Content><ofd:Layer ID="2">${own.join('')}${textObject(`— ${page + 1} —`, 100, 282, 4)}</ofd:Layer></ofd:Content></ofd:Page>`;
  });
  const list = pages.map((_, page) => `<ofd:Page ID="${page + 10}" BaseLoc="Pages/Page_${page}/Content.xml"/>`).join('');
  const files: Record<string, string> = {
    'OFD.xml': `<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016"><ofd:DocBody><ofd:DocInfo><ofd:Title>${escapeXml(paragraphs[0] ?? '')}</ofd:Title></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document xmlns:ofd="http://www.ofdspec.org/2016"><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:TemplatePage ID="9" BaseLoc="Tpls/Tpl_0/Content.xml"/></ofd:CommonData><ofd:Pages>${list}</ofd:Pages></ofd:Document>`,
    'Doc_0/Tpls/Tpl_0/Content.xml': `<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer ID="3">${textObject(head, 150, 20, 4)}</ofd:Layer></ofd:Content></ofd:Page>`,
    ...Object.fromEntries(pages.map((xml, page) => [`Doc_0/Pages/Page_${page}/Content.xml`, xml])),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    mtime: new Date(Date.UTC(2020, 0, 1)),
  });
}
