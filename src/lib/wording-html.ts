import { escapeHtml } from './escape-html.ts';

/** A wording as HTML to be pasted, its blanks 【…】 marked so that they stay visible in Word. */
export const wordingHtml = (text: string): string =>
  escapeHtml(text).replace(/【[^】]*】/g, '<span style="background-color:#fff3b0">$&</span>');
