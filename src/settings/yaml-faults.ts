import type { ErrorCode, YAMLError } from 'yaml';
import type { Issue } from './issue.ts';

type YamlFault = Pick<YAMLError, 'code' | 'message' | 'pos'>;

/** The parser's own words are English, and for whoever writes parsers. */
const REASONS: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: '同一个键写了两次',
  BLOCK_AS_IMPLICIT_KEY: '值里有没加引号的半角冒号',
  MULTILINE_IMPLICIT_KEY: '这一行的键后面没有冒号',
  MISSING_CHAR: '缺少引号、括号、逗号或冒号',
  UNEXPECTED_TOKEN: '这里不该有的文字或符号',
  BAD_INDENT: '缩进和上下的行对不齐',
  BLOCK_IN_FLOW: '[ ] 或 { } 没有写完，下面是另一种写法',
  BAD_SCALAR_START: '值以符号开头，没有加引号',
  BAD_ALIAS: '值以 & 或 * 开头，没有加引号',
  ALIAS_PROPS: '值以 & 或 * 开头，没有加引号',
  BAD_DQ_ESCAPE: '双引号里有反斜杠',
  TAG_RESOLVE_FAILED: '值以 ! 开头，没有加引号',
  BAD_COLLECTION_TYPE: '值以 ! 开头，没有加引号',
  MULTIPLE_DOCS: '中间多了一行 ---',
};

/** Keys that stand twice are told each; of what does not parse only the first: what follows it is read as something else than it is. */
export function faultsOf(faults: readonly YamlFault[]): YamlFault[] {
  const [first] = faults.filter(({ code }) => code !== 'DUPLICATE_KEY').sort((a, b) => a.pos[0] - b.pos[0]);
  return first ? [first] : [...faults];
}

/** What is said of a fault of YAML. */
export function wordsOf({ code }: YamlFault): Pick<Issue, 'found' | 'expected' | 'repair'> {
  if (code === 'TAB_AS_INDENT')
    return { found: '行首的制表符（Tab）', expected: '用空格缩进，每层两个', repair: '把行首的制表符换成空格，个数照相邻的行' };
  return {
    found: `无法解析的 YAML（${REASONS[code] ?? '不认得的写法'}）`,
    expected: '合法的 YAML：键后是半角冒号加空格，含半角冒号、井号的值要加引号，同一键只写一次',
    repair: '照 content/README.md 和相邻文件的写法改正这一行',
  };
}
