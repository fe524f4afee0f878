import { withLinkedArticles } from '../../official/linked-articles.ts';
import type { OfficialDocument } from '../../official/official-document.ts';
import { twoDigits } from '../../lib/two-digits.ts';
import { homeUrl } from '../../lib/urls.ts';
import { documentOf } from '../draft-document.ts';
import type { Composer } from './composer-context.ts';

/** Today where the reader is, YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

/** The draft as it stands, as a document. */
export const currentDocument = ({ store, laws }: Composer): OfficialDocument =>
  withLinkedArticles(documentOf(store.draft(), today(), `${location.origin}${homeUrl()}`), laws, (path) => `${location.origin}${path}`);
