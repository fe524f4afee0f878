/** A rendered body in two: what comes before the section with this anchor, and that section with what follows. */
export interface SplitHtml {
  before: string;
  /** Empty where there is no such section. */
  after: string;
}

/** Splits the HTML of a body at a level-two heading. @param anchor id of the heading */
export function splitAt(html: string, anchor: string): SplitHtml {
  const at = html.search(new RegExp(`<h2[^>]*\\sid="${anchor}"`));
  return at < 0 ? { before: html, after: '' } : { before: html.slice(0, at), after: html.slice(at) };
}

const DOUBT = /<div class="doubt"/g;

/** Counts the doubts of a rendered body. */
export const doubtsIn = (html: string): number => html.match(DOUBT)?.length ?? 0;

/** Gives the first doubt an anchor of its own (`doubt`), for a link that says how many there are. */
export const withDoubtAnchor = (html: string): string => html.replace(/<div class="doubt"/, '<div id="doubt" class="doubt"');
