import { walkMarkup } from './walk-markup.ts';

/**
 * Decodes the character references of HTML once in a text that is no markup, as pages pasted into a text file have
 * them. Named ones count only with their semicolon (`a=1&copy=2` is an address); unknown ones stay as they are.
 */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x[0-9a-f]{1,6};?|#\d{1,7};?|[a-z][a-z0-9]{1,31};)/gi, (reference) => {
    let decoded = '';
    walkMarkup(reference, 'html', {
      open: () => undefined,
      close: () => undefined,
      text: (content) => {
        decoded += content;
      },
    });
    return decoded;
  });
}
