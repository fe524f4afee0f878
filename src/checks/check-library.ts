import { compareIssues, type Issue } from '../settings/issue.ts';
import type { ContentFile } from '../content/read-files.ts';
import { readLibrary, withoutDrafts } from '../content/read-library.ts';
import { accentContrast } from './rules/accent-contrast.ts';
import { NAMES_DRAFT } from './known-names.ts';
import { aliasOwners } from './rules/alias-owners.ts';
import { asks } from './rules/asks.ts';
import { bentStrength } from './rules/bent-strength.ts';
import { blanks } from './rules/blanks.ts';
import { bodyLinks } from './rules/body-links.ts';
import { bodySections } from './rules/body-sections.ts';
import { cardCharacters } from './rules/card-characters.ts';
import { charts } from './rules/charts.ts';
import { citations } from './rules/citations.ts';
import { deniedWork } from './rules/denied-work.ts';
import { duplicates } from './rules/duplicates.ts';
import { emptyCollection } from './rules/empty-collection.ts';
import { entryId } from './rules/entry-id.ts';
import { evidenceCarried } from './rules/evidence-carried.ts';
import { exampleMade } from './rules/example-made.ts';
import { figureSentences } from './rules/figure-sentences.ts';
import { figureSources } from './rules/figure-sources.ts';
import { figureValues } from './rules/figure-values.ts';
import { futureDays } from './rules/future-days.ts';
import { heldProvisions } from './rules/held-provisions.ts';
import { importedSource, unusedSummary } from './rules/imported-source.ts';
import { keptAddresses } from './rules/kept-addresses.ts';
import { lawEditions } from './rules/law-editions.ts';
import { lawProvisions } from './rules/law-provisions.ts';
import { legalBasis } from './rules/legal-basis.ts';
import { mdxCode } from './rules/mdx-code.ts';
import { queries } from './rules/queries.ts';
import { openBrackets } from './rules/open-brackets.ts';
import { outdatedWordings } from './rules/outdated-wordings.ts';
import { paperworkReferences } from './rules/paperwork-references.ts';
import { parallelHeadings } from './rules/parallel-headings.ts';
import { promisedWork } from './rules/promised-work.ts';
import { proseArticles } from './rules/prose-articles.ts';
import { redirects } from './rules/redirects.ts';
import { publishPlace } from './rules/publish-place.ts';
import { rawMarkdown } from './rules/raw-markdown.ts';
import { references } from './rules/references.ts';
import type { Rule } from './rules/rule.ts';
import { searchWords } from './rules/search-words.ts';
import { selfRelation } from './rules/self-relation.ts';
import { sourceSections } from './rules/source-sections.ts';
import { stepMarks } from './rules/step-marks.ts';
import { summarySections } from './rules/summary-sections.ts';
import { unfinishedDraft } from './rules/unfinished-draft.ts';
import { wordingRepeats } from './rules/wording-repeats.ts';
import { wordingSet } from './rules/wording-set.ts';
import { yearsAhead } from './rules/years-ahead.ts';
import { textIssues } from './text-issues.ts';

/** What would break the site or mislead a reader: the build refuses it. */
const STRUCTURE_RULES: readonly Rule[] = [
  emptyCollection,
  entryId,
  duplicates,
  references,
  paperworkReferences,
  sourceSections,
  figureSources,
  mdxCode,
  bodyLinks,
  charts,
  lawProvisions,
  citations,
  redirects,
  keptAddresses,
  cardCharacters,
  openBrackets,
];

/** Those that look where names lead. A draft may name drafts; what readers see may not: they could not follow, and the build breaks off. */
const NAMING_RULES: readonly Rule[] = [references, paperworkReferences, bodyLinks, charts];

/** What makes an entry poor: `content:check` refuses it, the build does not look. */
const EDITORIAL_RULES: readonly Rule[] = [
  accentContrast,
  bodySections,
  wordingSet,
  wordingRepeats,
  yearsAhead,
  deniedWork,
  promisedWork,
  rawMarkdown,
  publishPlace,
  blanks,
  figureValues,
  selfRelation,
  aliasOwners,
  asks,
  searchWords,
  queries,
  unfinishedDraft,
  importedSource,
  unusedSummary,
  legalBasis,
  heldProvisions,
  lawEditions,
  proseArticles,
  bentStrength,
  stepMarks,
  evidenceCarried,
  summarySections,
  outdatedWordings,
  parallelHeadings,
  exampleMade,
  figureSentences,
];

/** A library without the folder of its entries, for a file has taken its name: what follows says nothing more. */
const isLost = ({ library: { broken } }: ReturnType<typeof readLibrary>): boolean =>
  broken.has('content/practices') || broken.has('content/summaries');

function structureIssues({ library, issues }: ReturnType<typeof readLibrary>): Issue[] {
  const published = withoutDrafts(library);
  const hasDrafts = published.drafts.practices.size + published.drafts.summaries.size > 0;
  const namedDrafts = hasDrafts ? NAMING_RULES.flatMap((rule) => rule(published)).filter(({ rule }) => rule === NAMES_DRAFT) : [];
  return [...issues, ...STRUCTURE_RULES.flatMap((rule) => rule(library)), ...namedDrafts];
}

/**
 * Checks what the build depends on.
 * @param files all files under content/
 * @returns findings in file order; empty where the library holds together
 */
export function checkStructure(files: readonly ContentFile[]): Issue[] {
  const read = readLibrary(files);
  return (isLost(read) ? read.issues : structureIssues(read)).sort(compareIssues);
}

/**
 * The structural check and the editorial one. Drafts are held to the structure only.
 * @param now the clock, which days that have not come are told by
 */
export function checkContent(files: readonly ContentFile[], now = new Date()): Issue[] {
  const read = readLibrary(files);
  if (isLost(read)) return read.issues.sort(compareIssues);
  const published = withoutDrafts(read.library);
  const editorial = [...EDITORIAL_RULES, futureDays(now)].flatMap((rule) => rule(published));
  return [...structureIssues(read), ...editorial, ...textIssues(published)].sort(compareIssues);
}
