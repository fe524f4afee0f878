/** A part of a record; `mark` tells what it is, see `readMark`. A summary's section begins with its heading. */
export interface StoredSection {
  mark: string;
  paragraphs: string[];
}

/** The one-line summary of a record. */
export const leadOf = (sections: readonly StoredSection[]): string => sections.find(({ mark }) => mark === 'lead')?.paragraphs[0] ?? '';

/** A provision that a practice rests on. */
export interface StoredBasis {
  /** Id of the law. */
  law: string;
  /** Anchor of the article on the law's page; absent where the library does not restate it. */
  anchor?: string;
  /** 《工会法》第二十一条. */
  name: string;
}

/** A provision → a paragraph of the section of the legal basis: `gong-hui-fa#a21 《工会法》第二十一条`. */
export const packBasis = ({ law, anchor, name }: StoredBasis): string => `${law}${anchor ? `#${anchor}` : ''} ${name}`;

/** The inverse of `packBasis`. */
export function unpackBasis(paragraph: string): StoredBasis {
  const [, law = '', anchor, name = ''] = /^([^ #]*)(?:#([^ ]*))? (.*)$/s.exec(paragraph) ?? [];
  return { law, ...(anchor ? { anchor } : {}), name };
}

type Packed = [mark: string, ...paragraphs: string[]][];

/** Text of one record → what is stored of it as JSON. */
export const packText = (sections: readonly StoredSection[]): Packed => sections.map(({ mark, paragraphs }) => [mark, ...paragraphs]);

/** The inverse of `packText`. */
export const unpackText = (packed: unknown): StoredSection[] => (packed as Packed).map(([mark, ...paragraphs]) => ({ mark, paragraphs }));
