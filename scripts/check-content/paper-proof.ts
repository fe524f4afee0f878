import { exampleDraft } from '../../src/compose/proof/example-draft.ts';
import { proofread } from '../../src/compose/proof/proofread.ts';
import type { Library } from '../../src/content/read-library.ts';
import { lawNames } from '../../src/lib/law-finder.ts';
import { exampleBlocks } from '../../src/lib/paper-example.ts';
import type { Law } from '../../src/schemas/law.ts';
import type { Issue } from '../../src/settings/issue.ts';

/** An example is there to be filled. */
const EXPECTED = '待填';

type Paper = Library['papers'][number];

function ofPaper({ file, body, tree, bodyLine, data }: Paper, known: ReadonlyMap<string, Law>): Issue[] {
  const draft = exampleDraft(data.title, exampleBlocks(body, tree));
  const lines = body.split('\n');
  return proofread(draft, { laws: known })
    .filter(({ kind }) => kind !== EXPECTED)
    .map(({ at, kind, says }): Issue => {
      const text = draft.nodes.find(({ id }) => id === at)?.text ?? '';
      const line = Math.max(
        0,
        lines.findIndex((each) => text !== '' && each.includes(text)),
      );
      return {
        file,
        line: bodyLine + line,
        rule: 'paper-proof',
        found: `范文通不过交稿检查（${kind}）：${says}`,
        expected: '范文除待填项外没有要改的',
        repair: '改写这一段；取自措辞的，措辞一并改',
      };
    });
}

/** What was told of a paper, with the laws that it was held against: what has stayed the same is the same object (content/remember.ts). */
const told = new WeakMap<object, { data: unknown; laws: readonly Law[]; issues: Issue[] }>();

/** Holds the example papers to what the composer tells a writer before a paper is handed in: an example passes its own check. */
export function paperProof({ papers, laws: files }: Library): Issue[] {
  const laws = files.map(({ data }) => data);
  const known = new Map(laws.flatMap((law) => lawNames(law).map((name) => [name, law])));
  return papers.flatMap((paper) => {
    const before = told.get(paper.tree);
    if (before?.data === paper.data && before.laws.length === laws.length && before.laws.every((law, i) => law === laws[i]))
      return before.issues;
    const issues = ofPaper(paper, known);
    told.set(paper.tree, { data: paper.data, laws, issues });
    return issues;
  });
}
