import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';

/** As much of an XML element as the tests look at. */
export interface XmlElement {
  tagName: string;
  textContent: string;
  children: XmlElement[];
  getAttribute(name: string): string | null;
  getElementsByTagName(name: string): Iterable<XmlElement>;
}

/** All elements of a name below another, in the order of the file. */
export const all = (root: XmlElement, name: string): XmlElement[] => [...root.getElementsByTagName(name)];

/** Opens a Word file for tests. @returns the root element of a part, e.g. `word/document.xml` */
export function openDocx(bytes: Uint8Array): (part: string) => XmlElement {
  const parts = unzipSync(bytes);
  return (part) => {
    const xml = parts[part];
    if (!xml) throw new Error(`no ${part}`);
    return new DOMParser().parseFromString(strFromU8(xml), 'text/xml').documentElement as unknown as XmlElement;
  };
}
