/** A static Markdown file (RFC 7763). */
export const markdownResponse = (text: string): Response =>
  new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
