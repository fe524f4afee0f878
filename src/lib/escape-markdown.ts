/** Plain text as Markdown that shows the same characters (CommonMark 0.31 §2.4; `|` for cells of GFM tables). */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
