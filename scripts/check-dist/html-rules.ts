import { HtmlValidate, StaticConfigLoader, type ConfigData, type ResolvedConfig } from 'html-validate';
import type { BuiltPage } from './links.ts';
import { pageKind } from './page-kind.ts';

/** The loader of html-validate works its configuration out anew for every page, which took 40 % of the time. */
class OneConfig extends StaticConfigLoader {
  private resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined;
  override getConfigFor(path: string): ResolvedConfig | Promise<ResolvedConfig> {
    return (this.resolved ??= super.getConfigFor(path));
  }
}

const RULES = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // A form that filters as one chooses has nothing to submit; role="group" and "region" serve where <fieldset> would add a frame.
    'wcag/h32': 'off',
    'prefer-native-element': ['error', { exclude: ['group', 'region', 'status', 'search'] }],
    // Astro writes void elements and boolean attributes in one form only; these are matters of taste.
    'void-style': 'off',
    'no-inline-style': 'error',
  },
} satisfies ConfigData;
const validator = new HtmlValidate(new OneConfig(RULES));

/** Pages of one kind share a layout: so many of each are looked at, spread over all of them. */
const SAMPLE = 12;

/** Pages to validate: up to SAMPLE of each kind, evenly spread; all of them where the site is small. */
export function samplePages(pages: readonly BuiltPage[]): BuiltPage[] {
  const kinds = Map.groupBy(pages, ({ path }) => `${pageKind(path)} ${path.split('/')[0]}`);
  return [...kinds.values()].flatMap((group) => {
    const step = Math.max(1, Math.floor(group.length / SAMPLE));
    return group.filter((_, i) => i % step === 0);
  });
}

/** Validates the HTML of a sample of pages of every kind (html-validate). @returns one message per fault */
export function checkHtml(pages: readonly BuiltPage[]): string[] {
  return samplePages(pages).flatMap(({ path, html }) =>
    validator
      .validateStringSync(html, path)
      .results.flatMap(({ messages }) =>
        messages.map(({ line, column, message, ruleId }) => `${path}:${line}:${column} ${message} [${ruleId}]`),
      ),
  );
}
