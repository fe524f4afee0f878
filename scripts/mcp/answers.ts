import { findArticles, type FoundArticle } from '../../src/search/answer/find-articles.ts';
import { lawLine, nameOf } from '../../src/search/answer/law-line.ts';
import { bestPlace } from '../../src/search/answer/excerpt.ts';
import { findEntries } from '../../src/search/answer/find-entries.ts';
import type { LexiconDoc } from '../../src/search/data/lexicon.ts';
import { articleAnchor } from '../../src/lib/article-name.ts';
import { lawUrl, practiceUrl, summaryUrl } from '../../src/lib/urls.ts';
import type { RecordOf } from '../../src/records/record-schemas.ts';
import type { OpenSite } from './open-site.ts';

/** Something that the caller can put right: an unknown name, with those that there are. */
export class AskedWrong extends Error {}

/** Where an answer stands and what it is worth. */
interface Origin {
  address: string;
  evidence: string;
  doubts: string[];
  /** The summaries that tell of it, with the section. */
  sources: { title: string; section: string; state?: string | undefined; address: string }[];
}

const originOf = async (site: OpenSite, { url, evidence, doubts, sources }: RecordOf<'practices'>): Promise<Origin> => ({
  address: await site.address(url),
  evidence,
  doubts,
  sources: await Promise.all(
    sources.map(async ({ title, section, state, url: place }) => ({ title, section, state, address: await site.address(place) })),
  ),
});

/** Ids of the practices that a query finds, the best first. */
async function practicesFor(site: OpenSite, query: string): Promise<string[]> {
  const library = await site.searched();
  const { ranked } = await findEntries(query, library);
  return ranked.flatMap(({ doc }) => {
    const { kind, id } = library.lexicon.docs[doc] as LexiconDoc;
    return kind === 'practice' ? [id] : [];
  });
}

/** Practices in the order of a query, or all of them. */
async function askedPractices(site: OpenSite, about?: string): Promise<RecordOf<'practices'>[]> {
  const practices = await site.records('practices');
  if (!about) return practices;
  const byId = new Map(practices.map((practice) => [practice.id, practice]));
  return (await practicesFor(site, about)).flatMap((id) => byId.get(id) ?? []);
}

/** Searches as the search page does. */
export async function searchSite(site: OpenSite, query: string, limit: number) {
  const library = await site.searched();
  const { plan, ranked, readAs } = await findEntries(query, library);
  const laws = await findArticles(query, readAs, library);
  const practices = new Map((await site.records('practices')).map((practice) => [practice.id, practice]));
  const entries = await Promise.all(
    ranked.slice(0, limit).map(async ({ doc }) => {
      const { kind, id, title } = library.lexicon.docs[doc] as LexiconDoc;
      const best = bestPlace(library.texts[doc] ?? [], plan);
      const path = (kind === 'practice' ? practiceUrl : summaryUrl)(id, best?.anchor || undefined);
      const practice = practices.get(id);
      const { evidence, doubts = [], sources = [] } = practice ? await originOf(site, practice) : {};
      return {
        type: kind === 'practice' ? '做法' : '总结',
        id,
        title,
        evidence,
        doubts,
        sources,
        excerpt: best?.text,
        address: await site.address(path),
      };
    }),
  );
  const ofArticle = async (found: FoundArticle) => ({
    type: '条款',
    id: found.law.id,
    title: nameOf(found),
    excerpt: found.rule?.says ?? found.law.about,
    address: await site.address(lawUrl(found.law.id, found.article && articleAnchor(found.article.article))),
  });
  const line = laws && lawLine(laws);
  return {
    readAs,
    line: line && { ...line, url: await site.address(line.url) },
    results: [...entries, ...(await Promise.all((laws?.articles ?? []).slice(0, limit).map(ofArticle)))],
  };
}

/** One practice by its id or its title, whole. @throws AskedWrong */
export async function practiceOf(site: OpenSite, name: string) {
  const practices = await site.records('practices');
  const practice = practices.find(({ id, title, aliases }) => id === name || title === name || aliases.includes(name));
  if (!practice) throw new AskedWrong(`没有叫“${name}”的做法；先用 search 找到它的编号。`);
  return { ...(await originOf(site, practice)), markdown: await site.markdown('practices', practice.id) };
}

/** Throws where a name is none of those that there are. */
function known(what: string, name: string | undefined, names: Iterable<string>): void {
  const all = [...new Set(names)];
  if (name !== undefined && !all.includes(name)) throw new AskedWrong(`没有${what}“${name}”；有：${all.join('、')}。`);
}

export interface WordingQuery {
  about?: string | undefined;
  slot?: string | undefined;
  field?: string | undefined;
  level?: string | undefined;
}

/** Wordings by what they are about, their slot, field and level. @throws AskedWrong */
export async function wordingsFor(site: OpenSite, { about, slot, field, level }: WordingQuery, limit: number) {
  const all = await site.records('practices');
  const wordings = all.flatMap((practice) => practice.wordings);
  known(
    '位置',
    slot,
    wordings.map((wording) => wording.slot),
  );
  known(
    '领域',
    field,
    all.map(({ category }) => category),
  );
  known(
    '层级',
    level,
    wordings.flatMap(({ levels }) => levels),
  );
  const found = (await askedPractices(site, about))
    .filter(({ category }) => !field || category === field)
    .flatMap((practice) =>
      practice.wordings
        .filter((wording) => (!slot || wording.slot === slot) && (!level || wording.levels.includes(level)))
        .map((wording) => ({ practice, wording })),
    );
  return Promise.all(
    found.slice(0, limit).map(async ({ practice, wording }) => ({
      practice: practice.title,
      slot: wording.slot,
      levels: wording.levels,
      text: wording.text,
      ...(await originOf(site, practice)),
      address: await site.address(wording.url),
    })),
  );
}

/** What a law says, in one article or in all that the library restates. @throws AskedWrong */
export async function provisionsOf(site: OpenSite, name: string, article?: number) {
  const laws = await site.records('laws');
  const bare = name.replace(/[《》]/g, '');
  const law = laws.find(({ id, title, short, aliases }) => [id, title, short, ...aliases].includes(bare));
  if (!law) throw new AskedWrong(`没有收《${bare}》；有：${laws.map(({ short }) => short).join('、')}。`);
  const provisions = law.provisions.filter((one) => article === undefined || one.article === article);
  if (provisions.length === 0) throw new AskedWrong(`《${law.short}》${article ? `第${article}条` : ''}本库没有复述，请查公布的正式文本。`);
  return {
    law: law.title,
    edition: law.version,
    checked: law.checked,
    note: '条款是复述，不是原文；引用条文请查公布的正式文本。',
    provisions: await Promise.all(provisions.map(async ({ url, ...provision }) => ({ ...provision, address: await site.address(url) }))),
  };
}

/** Figures with where they are written. */
export async function figuresFor(site: OpenSite, about: string, limit: number) {
  const found = (await askedPractices(site, about)).flatMap((practice) => practice.figures.map((figure) => ({ practice, figure })));
  return Promise.all(
    found
      .slice(0, limit)
      .map(async ({ practice, figure: { label, value, unit, asWritten, approximate, period, source, sourceTitle } }) => ({
        practice: practice.title,
        label,
        value,
        unit,
        asWritten,
        approximate,
        period: period ?? '原文没有写时间',
        source: sourceTitle,
        sourceAddress: await site.address(summaryUrl(source)),
        ...(await originOf(site, practice)),
        address: await site.address(practiceUrl(practice.id, 'figures')),
      })),
  );
}
