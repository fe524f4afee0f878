import type { Issue } from '../../settings/issue.ts';
import { newestLast } from '../newest-last.ts';
import type { Rule } from './rule.ts';

const GRAM = 4;
const LIMIT = 0.6;

/** The character 4-grams of a wording, punctuation and fill-ins left out. */
export function grams(text: string): Set<string> {
  const plain = text.replace(/【[^】]*】|[^\p{L}\p{N}]/gu, '');
  return new Set(Array.from({ length: Math.max(0, plain.length - GRAM + 1) }, (_, i) => plain.slice(i, i + GRAM)));
}

interface Item {
  file: string;
  line: number;
  id: string;
  grams: Set<string>;
}

/**
 * Two wordings repeat where they share more than 60 % of the shorter one's 4-grams.
 * An inverted list from gram to wordings keeps this linear in practice.
 */
export const wordingRepeats: Rule = ({ practices }) => {
  const issues: Issue[] = [];
  const seen = new Map<string, Item[]>();
  for (const { file, data, yaml } of newestLast(practices)) {
    for (const [i, wording] of data.wordings.entries()) {
      const item: Item = { file, line: yaml.lineOf(['wordings', i, 'text']), id: wording.id, grams: grams(wording.text) };
      const shared = new Map<Item, number>();
      for (const gram of item.grams) {
        const before = seen.get(gram) ?? [];
        for (const other of before) shared.set(other, (shared.get(other) ?? 0) + 1);
        seen.set(gram, [...before, item]);
      }
      for (const [other, count] of shared) {
        const share = count / Math.min(item.grams.size, other.grams.size);
        if (share <= LIMIT) continue;
        issues.push({
          file,
          line: item.line,
          rule: 'wording-repeats',
          found: `措辞 ${item.id} 与 ${other.file}:${other.line} 的 ${other.id} 四字片段重合${Math.round(share * 100)}%`,
          expected: '重合不超过60%',
          repair: '换一种句式和角度重写其中一条',
        });
      }
    }
  }
  return issues;
};
