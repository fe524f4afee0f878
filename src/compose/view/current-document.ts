import { withLinkedArticles } from '../../official/linked-articles.ts';
import type { OfficialDocument } from '../../official/official-document.ts';
import { homeUrl } from '../../lib/urls.ts';
import { documentOf } from '../draft-document.ts';
import type { Composer } from './composer-context.ts';

/** Today where the reader is, YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The draft as it stands, as a document. */
export const currentDocument = ({ store, laws }: Composer): OfficialDocument =>
  withLinkedArticles(documentOf(store.draft(), today(), `${location.origin}${homeUrl()}`), laws, (path) => `${location.origin}${path}`);
