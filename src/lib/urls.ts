/**
 * Every internal address of the library. Pages end with a slash; files do not.
 * Nothing else in the project writes an internal href.
 */

/** A path from the root, put under a base path. @param base e.g. `/` or `/library/` */
export function withBase(path: string, base: string): string {
  return `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}

/** @param base for an address in another library: where that library is, e.g. `https://ku.example.org/gonghui/` */
const at = (path: string, base: string = import.meta.env?.BASE_URL ?? '/') => withBase(path, base);

/** A page by its path without the base path, as content/redirects.yaml writes it. */
export const pageUrl = (path: string) => at(path);
export const homeUrl = () => at('/');
export const practicesUrl = () => at('/practices/');
/** @param anchor without #: `w1` a wording, `figures`, or a section id */
export const practiceUrl = (id: string, anchor?: string, base?: string) => at(`/practices/${id}/${anchor ? `#${anchor}` : ''}`, base);
export const practiceDocxUrl = (id: string) => at(`/practices/${id}.docx`);
export const practiceMarkdownUrl = (id: string) => at(`/practices/${id}.md`);
export const summariesUrl = () => at('/summaries/');
/** @param anchor without #: `s1` the first section */
export const summaryUrl = (id: string, anchor?: string, base?: string) => at(`/summaries/${id}/${anchor ? `#${anchor}` : ''}`, base);
export const summaryDocxUrl = (id: string) => at(`/summaries/${id}.docx`);
export const summaryMarkdownUrl = (id: string) => at(`/summaries/${id}.md`);
export const categoryUrl = (id: string) => at(`/categories/${id}/`);
export const tagsUrl = () => at('/tags/');
export const tagUrl = (id: string) => at(`/tags/${id}/`);
export const orgTypeUrl = (id: string) => at(`/org-types/${id}/`);
export const evidenceUrl = (id: string) => at(`/evidence/${id}/`);
export const wordingsUrl = () => at('/wordings/');
/** Wordings of one slot, or of one slot in one field. */
export const wordingListUrl = (slotId: string, categoryId?: string) => at(`/wordings/${slotId}/${categoryId ? `${categoryId}/` : ''}`);
/** Wordings of one tag, at one slot of it. @param page of a list in several pages, from 1 */
export const wordingTagUrl = (tagId: string, slotId?: string, page = 1) =>
  at(`/wordings/tags/${tagId}/${page > 1 ? `${page}/` : ''}${slotId ? `#${slotId}` : ''}`);
/** Wordings of one slot in one kind of union. */
export const wordingOrgUrl = (orgId: string, slotId: string) => at(`/wordings/org-types/${orgId}/${slotId}/`);
/** @param chart id of one of its charts, its anchor */
export const figuresUrl = (chart?: string) => at(`/figures/${chart ? `#${chart}` : ''}`);
export const lawsUrl = () => at('/laws/');
/** @param anchor without #: `a21`, an article (src/lib/article-name.ts) */
export const lawUrl = (id: string, anchor?: string, base?: string) => at(`/laws/${id}/${anchor ? `#${anchor}` : ''}`, base);
/** All practices that rest on an article, where they are more than its law's page shows. @param anchor of the article there */
export const lawArticleUrl = (id: string, anchor: string) => at(`/laws/${id}/${anchor}/`);
export const lawMarkdownUrl = (id: string) => at(`/laws/${id}.md`);
export const limitsUrl = () => at('/limits/');
export const searchUrl = (query?: string) => at(`/search/${query ? `?q=${encodeURIComponent(query)}` : ''}`);
/** @param paper id of the skeleton to start from */
export const composeUrl = (paper?: string) => at(`/compose/${paper ? `?paper=${paper}` : ''}`);
export const importUrl = () => at('/import/');
export const importListsUrl = () => at('/import/lists.json');
export const papersUrl = () => at('/papers/');
export const paperUrl = (id: string) => at(itemPath.paper(id));
/** The example of a kind of paper as a Word file. */
export const paperDocxUrl = (id: string) => at(`/papers/${id}.docx`);
export const paperMarkdownUrl = (id: string) => at(`/papers/${id}.md`);
/**
 * Where items stand, without the base path, as the search data holds it.
 * `headings`: a set by its id, and the page of the list that it stands on, from 1. `phrase`: a file of content/phrases and one of its items.
 */
export const itemPath = {
  headings: (set: string, page: number) => `/headings/${page > 1 ? `${page}/` : ''}#${set}`,
  phrase: (kind: string, id: string) => `/phrases/#${kind}-${id}`,
  paper: (id: string) => `/papers/${id}/`,
  form: (id: string) => `/forms/${id}/`,
  month: (month: number) => `/calendar/#m${month}`,
};
/** @param set id of a set, its anchor @param page of the list that it stands on, from 1 */
export const headingsUrl = (set?: string, page = 1) => at(set ? itemPath.headings(set, page) : '/headings/');
/** @param kind a file of content/phrases, its anchor @param id of one of its items */
export const phrasesUrl = (kind?: string, id?: string) => at(kind && id ? itemPath.phrase(kind, id) : `/phrases/${kind ? `#${kind}` : ''}`);
/** @param month 1–12, its anchor */
export const calendarUrl = (month?: number) => at(month ? itemPath.month(month) : '/calendar/');
export const calendarFileUrl = () => at('/calendar.ics');
export const formsUrl = () => at('/forms/');
export const formUrl = (id: string) => at(itemPath.form(id));
export const formMarkdownUrl = (id: string) => at(`/forms/${id}.md`);
export const formDocxUrl = (id: string) => at(`/forms/${id}.docx`);
export const offlineUrl = () => at('/offline/');
export const aboutUrl = (anchor?: string) => at(`/about/${anchor ? `#${anchor}` : ''}`);
export const feedUrl = () => at('/feed.xml');
/** Share image of a field, or of the whole library (`library`): 1200 × 630, or 600 × 600. */
export const cardUrl = (id: string, shape: 'wide' | 'square') => at(`/cards/${id}-${shape}.jpg`);
/** QR code of an entry's page; of a section or wording with `-` and its anchor before `.svg`. @param kind practices or summaries */
export const qrUrl = (kind: string, id: string) => at(`/qr/${kind}/${id}.svg`);
/** @param name a list of the open data, e.g. practices */
export const apiUrl = (name: string) => at(`/api/${name}.json`);
/** The JSON Schema of a list of the open data. */
export const apiSchemaUrl = (name: string) => at(`/api/schema/${name}.json`);
/** The list of contents for programs that read Markdown. */
export const llmsUrl = () => at('/llms.txt');
/** All Markdown files in one zip. */
export const knowledgePackageUrl = () => at('/knowledge.zip');
/** A user dictionary for an input method. @param name of the file */
export const inputMethodUrl = (name: string) => at(`/input-methods/${name}`);
export const pagefindUrl = (base?: string) => at('/pagefind/', base);
/** A file of the search data beside the index, e.g. `lexicon.json`. */
export const searchDataUrl = (name: string, base?: string) => at(`/search/${name}`, base);
export const fileUrl = (name: string) => at(`/${name}`);
