import { walkMarkup, type Attributes } from './walk-markup.ts';

/** What a walk through XML meets, in order. Names carry the prefixes of `NAMESPACES`, whatever the file calls them. */
export interface XmlHandler {
  open(name: string, attributes: Attributes, empty: boolean): void;
  close(name: string): void;
  text(text: string): void;
}

/** Namespaces that are read, with the prefix that the code uses; both faces of ECMA-376, transitional and strict, OpenDocument and OFD. */
const NAMESPACES = new Map(
  Object.entries({
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
    'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
    'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
    'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
    'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
    'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
    'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
    'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
    'http://schemas.openxmlformats.org/package/2006/relationships': '',
    'http://purl.org/dc/elements/1.1/': 'dc',
    'urn:schemas-microsoft-com:vml': 'v',
    ...Object.fromEntries(['office', 'text', 'table', 'style'].map((name) => [`urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`, name])),
    'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
    'http://www.ofdspec.org/2016': 'ofd',
  }),
);

/**
 * Walks XML with its namespaces resolved (Namespaces in XML 1.0): `ns0:p`, `p` in a default namespace and `w:p`
 * are the same element. A prefix that nothing declares, as in a damaged file, stays as it is written.
 */
export function walkXml(xml: string, handler: XmlHandler): void {
  // One stack a prefix: a scope costs nothing where nothing is declared, however deep it lies.
  const bound = new Map<string, string[]>();
  const opened: { name: string; prefixes: string[] }[] = [];
  const resolve = (name: string): string => {
    const colon = name.indexOf(':');
    const space = bound.get(name.slice(0, Math.max(0, colon)))?.at(-1);
    if (space === undefined) return name;
    const local = name.slice(colon + 1);
    // Another namespace under a prefix of ours must not pass for it.
    const prefix = NAMESPACES.get(space) ?? `{${space}}`;
    return prefix === '' ? local : `${prefix}:${local}`;
  };
  const release = (prefixes: string[]): void => {
    for (const prefix of prefixes) bound.get(prefix)?.pop();
  };
  walkMarkup(xml, 'xml', {
    open(name, attributes, empty) {
      const prefixes = declare(attributes, bound);
      const own = resolve(name);
      handler.open(own, resolveAttributes(own, attributes, resolve), empty);
      if (empty) release(prefixes);
      else opened.push({ name, prefixes });
    },
    close(name) {
      handler.close(resolve(name));
      // In damaged markup a declaration outlives its element, which harms nothing.
      if (opened.at(-1)?.name === name) release(opened.pop()?.prefixes ?? []);
    },
    text: (text) => handler.text(text),
  });
}

const NONE: string[] = [];

/** Binds the prefixes that an element declares; returns them. */
function declare(attributes: Attributes, bound: Map<string, string[]>): string[] {
  const prefixes = [...attributes.keys()].filter((name) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (prefixes.length === 0) return NONE;
  return prefixes.map((name) => {
    const prefix = name.slice(6);
    const stack = bound.get(prefix);
    if (stack) stack.push(attributes.get(name) ?? '');
    else bound.set(prefix, [attributes.get(name) ?? '']);
    return prefix;
  });
}

/** Attributes under the prefixes of ours; one without a prefix counts as its element's, as careless writers mean it. */
function resolveAttributes(element: string, attributes: Attributes, resolve: (name: string) => string): Attributes {
  if (attributes.size === 0) return attributes;
  const colon = element.indexOf(':');
  const prefix = element.slice(0, colon + 1);
  return new Map([...attributes].map(([name, value]) => [name.includes(':') ? resolve(name) : prefix + name, value]));
}
