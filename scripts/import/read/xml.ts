/** One step through an XML document. */
export type XmlToken =
  { kind: 'open'; name: string; attributes: string; empty: boolean } | { kind: 'close'; name: string } | { kind: 'text'; text: string };

/**
 * Walks XML without building a tree: memory and time are linear and nesting costs nothing.
 * Document type declarations are skipped, so no entity can be defined or expanded (no "billion laughs").
 * Damaged markup ends the walk at the damage; what came before is kept.
 */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open < 0) break;
    if (open > at) yield { kind: 'text', text: decodeXml(xml.slice(at, open)) };
    const special = skipSpecial(xml, open);
    if (special) {
      if (special.text !== undefined) yield { kind: 'text', text: special.text };
      at = special.end;
      continue;
    }
    const close = xml.indexOf('>', open);
    if (close < 0) return;
    at = close + 1;
    if (xml[open + 1] === '/') {
      yield { kind: 'close', name: xml.slice(open + 2, close).trim() };
      continue;
    }
    const empty = xml[close - 1] === '/';
    const inner = xml.slice(open + 1, empty ? close - 1 : close);
    const space = inner.search(/\s/);
    const name = space < 0 ? inner : inner.slice(0, space);
    yield { kind: 'open', name, attributes: space < 0 ? '' : inner.slice(space), empty };
  }
}

function skipSpecial(xml: string, open: number): { end: number; text?: string } | undefined {
  const until = (mark: string): number => {
    const found = xml.indexOf(mark, open);
    return found < 0 ? xml.length : found + mark.length;
  };
  if (xml.startsWith('<!--', open)) return { end: until('-->') };
  if (xml.startsWith('<?', open)) return { end: until('?>') };
  if (xml.startsWith('<![CDATA[', open)) {
    const end = until(']]>');
    return { end, text: xml.slice(open + 9, Math.max(open + 9, end - 3)) };
  }
  if (xml.startsWith('<!', open)) {
    const bracket = xml.indexOf('[', open);
    const close = xml.indexOf('>', open);
    return { end: bracket >= 0 && bracket < close ? until(']>') : until('>') };
  }
  return undefined;
}

/** Value of an attribute by its full name, e.g. `w:val`; undefined when it is not there. */
export function xmlAttribute(attributes: string, name: string): string | undefined {
  const at = attributes.indexOf(`${name}=`);
  if (at < 0 || !/\s/.test(attributes[at - 1] ?? ' ')) return undefined;
  const quote = attributes[at + name.length + 1];
  if (quote !== '"' && quote !== "'") return undefined;
  const start = at + name.length + 2;
  const end = attributes.indexOf(quote, start);
  return end < 0 ? undefined : decodeXml(attributes.slice(start, end));
}

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
