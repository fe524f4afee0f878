import { element } from '../../browser/elements.ts';

/** A name that every file system takes. */
export const fileName = (title: string, extension: string): string =>
  `${
    title
      .replace(/[\\/:*?"<>|\s]+/g, ' ')
      .trim()
      .slice(0, 60) || '草稿'
  }.${extension}`;

/** Hands bytes or text to the browser as a download. Chat apps drop it without a word. */
export function saveFile(content: string | Uint8Array<ArrayBuffer>, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = element('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // Safari fetches the file after the click has returned.
  window.setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
