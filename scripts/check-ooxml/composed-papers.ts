import { documentOf } from '../../src/compose/draft-document.ts';
import { nextId, type CollectedItem, type Draft, type DraftNode } from '../../src/compose/draft.ts';
import { markedDocument } from '../../src/compose/proof/marked-document.ts';
import { proofread } from '../../src/compose/proof/proofread.ts';
import { reduceDraft } from '../../src/compose/draft-reducer.ts';
import { startDraft } from '../../src/compose/start-draft.ts';
import type { Library } from '../../src/content/read-library.ts';
import { lawNames } from '../../src/lib/law-finder.ts';
import { STANDARD_LAYOUT, type OfficialLayout } from '../../src/official/layout.ts';
import type { OfficialDocument } from '../../src/official/official-document.ts';

/** Wordings that each paper takes, from another place of the library each. */
const TAKEN = 40;

/** A layout as units have them, for every other paper. */
const OWN_LAYOUT: OfficialLayout = { ...STANDARD_LAYOUT, name: '本单位版式', left: 30, line: 28, textFace: '仿宋', numberPlace: 'centre' };

const collected = ({ practices }: Library): CollectedItem[] =>
  practices.flatMap(({ id, data }) =>
    data.wordings.map(({ slot, text }, i) => ({
      key: `${id}#w${i + 1}`,
      slot,
      text,
      group: data.category,
      ...(i === 0 ? { note: `${data.title}，某区总工会，2026年` } : {}),
    })),
  );

/** What a writer adds by hand: a heading that runs in, a table, an attachment that is bound with the paper. */
function withOwnParts(draft: Draft): Draft {
  const first = nextId(draft.nodes);
  const own = [
    { kind: 'heading', level: 2, text: '困难职工帮扶', runIn: true },
    { kind: 'paragraph', text: '走访慰问困难职工，A & B <c>、“引号”与《书名》一并写入。' },
    { kind: 'paragraph', text: '项目|数量\n走访|【户数】户\n慰问|12人次' },
    { kind: 'heading', level: 1, text: '工作统计表', appendix: true },
    { kind: 'paragraph', text: '指标|本年|上年\n会员|898|860' },
  ] as const;
  const nodes = own.map((node, i): DraftNode => ({ ...node, id: first + i }));
  return { ...draft, nodes: [...draft.nodes, ...nodes], attachments: '先进集体名单', addressee: '各基层工会' };
}

/** A paper of each kind of the library as the composer writes it, with wordings of the library, the check's remarks, and every other one in a layout of its own. */
export function composedPapers(library: Library): OfficialDocument[] {
  const items = collected(library);
  const laws = new Map(library.laws.flatMap(({ data }) => lawNames(data).map((name) => [name, data])));
  return (library.skeletons?.items ?? []).map((skeleton, i) => {
    const start = startDraft({ ...skeleton, title: `【单位】2026年${skeleton.label}` });
    const filled = reduceDraft(start, { type: 'add', items: items.slice(i * TAKEN, (i + 1) * TAKEN) });
    const draft: Draft = {
      ...withOwnParts(filled),
      signature: '某某区总工会',
      date: '2026-12-05',
      ...(i % 2 === 1 ? { layout: OWN_LAYOUT } : {}),
    };
    return markedDocument(documentOf(draft, '2026-12-05', 'https://union-practice.example/'), draft, proofread(draft, { laws }));
  });
}
