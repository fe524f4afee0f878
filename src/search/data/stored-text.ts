/** A part of a record; `mark` tells what it is, see `readMark`. A summary's section begins with its heading. */
export interface StoredSection {
  mark: string;
  paragraphs: string[];
}

/** The one-line summary of a record. */
export const leadOf = (sections: readonly StoredSection[]): string => sections.find(({ mark }) => mark === 'lead')?.paragraphs[0] ?? '';

type Packed = [mark: string, ...paragraphs: string[]][];

/** Text of one record → what is stored of it as JSON. */
export const packText = (sections: readonly StoredSection[]): Packed => sections.map(({ mark, paragraphs }) => [mark, ...paragraphs]);

/** The inverse of `packText`. */
export const unpackText = (packed: unknown): StoredSection[] => (packed as Packed).map(([mark, ...paragraphs]) => ({ mark, paragraphs }));
