/** What a chat shows of a link before it cuts: 20 characters of title, 50 of description. */
const TITLE = 20;
const DESCRIPTION = 50;

/** Cuts a text at the last pause that fits; “…” tells that it was cut inside a sentence. */
function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit - 1);
  const pause = Math.max(...[...'。；，：、'].map((mark) => head.lastIndexOf(mark)));
  if (pause < limit / 4) return `${head}…`;
  return head.charAt(pause) === '。' ? head.slice(0, pause + 1) : `${head.slice(0, pause)}…`;
}

/** Title of a share card: the title itself where it fits, else as much as makes sense. */
export const cardTitle = (title: string): string => shorten(title, TITLE);

/** Description of a share card. */
export const cardDescription = (text: string): string => shorten(text, DESCRIPTION);
