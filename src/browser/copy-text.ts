/** Plain and rich form of what is copied. */
export interface Copied {
  text: string;
  /** HTML for word processors. */
  html: string;
}

/**
 * Copies through the copy event: it works without HTTPS and in chat apps, where `navigator.clipboard` is missing,
 * and it carries rich text in every browser that we promise. Call it straight from a click.
 * @returns false where the browser refuses
 */
export function copyText({ text, html }: Copied): boolean {
  const focused = document.activeElement as HTMLElement;
  const area = document.createElement('textarea');
  const write = (event: ClipboardEvent) => {
    const data = event.clipboardData as DataTransfer;
    data.setData('text/plain', text);
    data.setData('text/html', html);
    event.preventDefault();
  };
  area.value = text;
  area.readOnly = true;
  area.className = 'visually-hidden';
  document.body.append(area);
  area.select();
  document.addEventListener('copy', write);
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', write);
  area.remove();
  focused.focus({ preventScroll: true });
  return copied;
}
