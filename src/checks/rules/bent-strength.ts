import type { Library } from '../../content/read-library.ts';
import { articleName } from '../../lib/article-name.ts';
import { lawFinder } from '../../lib/law-finder.ts';
import { proseCitations } from '../../lib/prose-citations.ts';
import type { Law } from '../../schemas/law.ts';
import type { Issue } from '../../settings/issue.ts';
import type { FilePlace } from '../cited-places.ts';
import { lineIn, proseSpans, type Span } from '../spans.ts';
import type { Rule } from './rule.ts';

/** The strongest duty: a statute that means it says so, and one that says 应当 is not told as more. */
const STRONGEST = '必须';
const SAYS_SO = /必须|须/;
const SENTENCE = /[^。；\n]+/g;
/** What stands in 《…》 or in brackets is a reference, not the claim. */
const REFERENCE = /《[^》]*》|（[^）]*）/g;

interface Claim extends FilePlace {
  says: string;
  /** 《name》第…条, the articles that the claim rests on. */
  cited: string[];
  /** What the library restates of them. */
  restated: string[];
}

/** What a law's file says of an article, a text for each of its paragraphs. */
const restatedIn = (law: Law | undefined, article: number): string[] =>
  (law?.provisions ?? []).filter((one) => one.article === article).map(({ says }) => says);

function ofRules({ practices, laws }: Library): Claim[] {
  const known = new Map(laws.map(({ id, data }) => [id, data]));
  return practices.flatMap(({ file, data, yaml }) =>
    (data.rules ?? []).flatMap(({ says, law, article }, i): Claim[] => {
      const held = known.get(law);
      return held
        ? [
            {
              file,
              line: yaml.lineOf(['rules', i]),
              says,
              cited: [`《${held.short}》${articleName(article)}`],
              restated: restatedIn(held, article),
            },
          ]
        : [];
    }),
  );
}

interface Sentence extends Omit<Claim, 'restated'> {
  citations: ReturnType<typeof proseCitations>;
}

/** Sentences that say the strongest, which hang on the text alone. */
const strong = new WeakMap<Span, Sentence[]>();

function sentencesOf(span: Span): Sentence[] {
  const sentences =
    strong.get(span) ??
    [...span.text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }): Sentence[] => {
      const says = sentence.replace(REFERENCE, '');
      if (!says.includes(STRONGEST)) return [];
      const citations = proseCitations(sentence);
      const cited = citations.map(({ name, article }) => `《${name}》${articleName(article)}`);
      return [{ file: span.file, line: lineIn(span, index), says, cited, citations }];
    });
  strong.set(span, sentences);
  return sentences;
}

const ofSpan = (span: Span, restatedBy: (name: string, article: number) => string[]): Claim[] =>
  sentencesOf(span).map(({ citations, ...claim }) => ({
    ...claim,
    restated: citations.flatMap(({ name, article }) => restatedBy(name, article)),
  }));

/**
 * A hard rule, or a sentence that cites articles, says 必须 only where one of those articles does: told stronger than it is, the law is
 * told wrong. Articles that the library does not restate are held-provisions.ts's matter.
 */
export const bentStrength: Rule = (library) => {
  const finder = lawFinder(library.laws);
  const restatedBy = (name: string, article: number) => restatedIn(finder.byName(name)?.data, article);
  const claims = [...ofRules(library), ...proseSpans(library).flatMap((span) => (span.quotesSource ? [] : ofSpan(span, restatedBy)))];
  return claims
    .filter(({ says, restated }) => says.includes(STRONGEST) && restated.length > 0 && !restated.some((text) => SAYS_SO.test(text)))
    .map(({ file, line, cited }): Issue => ({
      file,
      line,
      rule: 'bent-strength',
      found: `说“${STRONGEST}”，而${cited.join('、')}的复述里没有`,
      expected: '语气与条文相同：应当就写应当，可以就写可以',
      repair: `对照条文，把“${STRONGEST}”改成“应当”等条文的说法；条文确实写了的，改 content/laws 里的复述`,
    }));
};
