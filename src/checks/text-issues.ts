import { wordMatcher } from '../lib/word-rules.ts';
import type { Issue } from '../settings/issue.ts';
import type { Library } from '../content/read-library.ts';
import { lineIn, proseLists, proseSpans, type Span } from './spans.ts';
import { findText, maskQuotations, TEXT_RULES, type TextMatch, type TextRule } from '../lib/text-rules.ts';
import { simplifiedForm } from './traditional.ts';

/** The text rules, and one that needs the tables of both scripts, which are too large for a browser. */
const RULES: readonly TextRule[] = [
  ...TEXT_RULES,
  {
    rule: 'traditional-character',
    patterns: [/\p{Script=Han}/gu],
    found: (match) => (simplifiedForm(match) ? `繁体字“${match}”` : ''),
    expected: '简体字',
    repair: '改为简体',
    skipsQuotations: true,
  },
];

function matches(span: Span, rule: TextRule): TextMatch[] {
  if (rule.skipsQuotations && span.quotesSource) return [];
  return findText(rule, rule.skipsQuotations ? maskQuotations(span.text) : span.text);
}

/** Words that are wrong wherever they stand as they do here; what needs the whole text to judge is left to the import. */
function corrupted(library: Library): (span: Span) => Issue[] {
  const match = wordMatcher(library.corruptedForms?.items.filter(({ certain }) => certain) ?? []);
  return (span) =>
    span.quotesSource
      ? []
      : match(maskQuotations(span.text), false).map(({ index, rule }) => ({
          file: span.file,
          line: lineIn(span, index),
          rule: 'corrupted-form',
          found: `讹误的说法“${rule.wrong}”`,
          expected: `“${rule.right}”`,
          repair: '改正，或换一种说法',
        }));
}

/** What the rules tell of a span, which hangs on its text alone. */
const told = new WeakMap<Span, Issue[]>();

function ruleIssues(span: Span): Issue[] {
  const issues =
    told.get(span) ??
    RULES.flatMap((rule) =>
      matches(span, rule).map(({ index, match }): Issue => ({
        file: span.file,
        line: lineIn(span, index),
        rule: rule.rule,
        found: rule.found(match),
        expected: rule.expected,
        repair: rule.repair,
      })),
    );
  told.set(span, issues);
  return issues;
}

/** Faults of form in the library's prose: punctuation, spaces, script, leftovers, corrupted words. */
export function textIssues(library: Library): Issue[] {
  const corruptedIn = corrupted(library);
  return proseSpans(library).flatMap((span) => [...ruleIssues(span), ...corruptedIn(span)]);
}

/**
 * Applies the mechanical corrections.
 * @returns the changed files' new text by path; files without a fault are not in it
 */
export function fixText(library: Library): Map<string, string> {
  const edits = new Map<string, { start: number; end: number; text: string }[]>();
  const source = new Map(
    [...library.practices, ...library.summaries, ...library.papers, ...proseLists(library)].map(({ file, text }) => [file, text]),
  );
  for (const span of proseSpans(library)) {
    for (const rule of RULES) {
      if (!rule.fix) continue;
      for (const { index, match } of matches(span, rule)) {
        const start = span.start + index;
        const list = edits.get(span.file) ?? [];
        list.push({ start, end: start + match.length, text: rule.fix(match, span.text.slice(0, index)) });
        edits.set(span.file, list);
      }
    }
  }
  return new Map([...edits].map(([file, list]) => [file, applyEdits(source.get(file) ?? '', list)]));
}

function applyEdits(text: string, edits: { start: number; end: number; text: string }[]): string {
  let out = text;
  let limit = Infinity;
  for (const edit of edits.sort((a, b) => b.start - a.start)) {
    if (edit.end > limit) continue;
    out = out.slice(0, edit.start) + edit.text + out.slice(edit.end);
    limit = edit.start;
  }
  return out;
}
