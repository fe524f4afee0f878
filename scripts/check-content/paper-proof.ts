import { exampleDraft } from '../../src/compose/proof/example-draft.ts';
import { proofread } from '../../src/compose/proof/proofread.ts';
import type { Library } from '../../src/content/read-library.ts';
import { lawNames } from '../../src/lib/law-finder.ts';
import { exampleBlocks } from '../../src/lib/paper-example.ts';
import type { Issue } from '../../src/settings/issue.ts';

/** An example is there to be filled. */
const EXPECTED = '待填';

/** Holds the example papers to what the composer tells a writer before a paper is handed in: an example passes its own check. */
export function paperProof({ papers, laws }: Library): Issue[] {
  const known = new Map(laws.flatMap((law) => lawNames(law.data).map((name) => [name, law.data])));
  return papers.flatMap(({ file, body, tree, bodyLine, data }) => {
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
  });
}
