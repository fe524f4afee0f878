/**
 * The address of a result → its id: a practice's own, `summary:` and a summary's, an article as `law:gong-hui-fa#a21`, what is listed
 * elsewhere as `item:/papers/plan/`, whatever page of its list it stands on.
 */
export const idOfAddress = (url: string): string =>
  url
    .replace(/^.*\/practices\/([^/]+)\/.*$/, '$1')
    .replace(/^.*\/summaries\/([^/]+)\/.*$/, 'summary:$1')
    .replace(/^.*\/laws\/([^/]+)\/(#a\d+)?$/, 'law:$1$2')
    .replace(/^.*(\/(?:papers|forms|headings|phrases|calendar)\/)(?:\d+\/(?=#))?(.*)$/, 'item:$1$2');
