/**
 * A value as JSON for a `<script type="application/json">`: no text in it can end the element or open a comment.
 * The same value comes out of JSON.parse. (HTML Standard, “Restrictions for contents of script elements”.)
 */
export const jsonInHtml = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
