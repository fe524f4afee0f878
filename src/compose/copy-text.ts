/** Plain and rich form of what is copied. */
export interface Copied {
  text: string;
  /** HTML for word processors. */
  html: string;
}

/**
 * Copies through the copy event: it works without HTTPS and in chat apps, where `navigator.clipboard` is missing,
 * and it carries rich text in every browser that we promise.
 * @returns false where the browser refuses
 */
function copyByEvent({ text, html }: Copied): boolean {
  const area = document.createElement('textarea');
  const focused = document.activeElement;
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
  };
  area.value = text;
  area.readOnly = true;
  area.className = 'visually-hidden';
  document.body.append(area);
  area.select();
  document.addEventListener('copy', write);
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', write);
    area.remove();
    (focused as HTMLElement | null)?.focus({ preventScroll: true });
  }
}

/** Copies rich and plain text. @returns false where no way of copying is left */
export async function copyText(copied: Copied): Promise<boolean> {
  if (copyByEvent(copied)) return true;
  try {
    await navigator.clipboard.writeText(copied.text);
    return true;
  } catch {
    return false;
  }
}

/** Text as HTML, its blanks marked so that they stay visible in Word. */
export function wordingHtml(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return escaped.replace(/【[^】]*】/g, '<span style="background-color:#fff3b0">$&</span>');
}
