/** A text as the text of an HTML or XML element; not for attributes, whose quotes it leaves as they are. */
export const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
