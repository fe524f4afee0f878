import type { OfficialDocument } from '../../official/official-document.ts';
import type { Draft } from '../draft.ts';
import { printedNodes } from '../draft-document.ts';
import type { Finding } from './finding.ts';

const FIELDS: Partial<Record<Finding['at'], string>> = { addressee: '主送机关', attachments: '附件', signature: '署名', date: '日期' };

const told = ({ at, kind, says }: Finding) => `${kind}：${FIELDS[at] ? `${FIELDS[at]}，` : ''}${says}。`;

/**
 * A draft's document with what the check found: each finding a remark at its place, those of fields at the title.
 * @param document of the draft, as `documentOf` gives it: a block for each node that it prints
 */
export function markedDocument(
  document: OfficialDocument,
  { nodes }: Pick<Draft, 'nodes'>,
  findings: readonly Finding[],
): OfficialDocument {
  const shown = printedNodes(nodes).map(({ id }) => id);
  const remarksAt = (at: (finding: Finding) => boolean) => findings.filter(at).map(told);
  const general = remarksAt(({ at }) => typeof at === 'string' || !shown.includes(at));
  return {
    ...document,
    ...(general.length > 0 ? { remarks: general } : {}),
    blocks: document.blocks.map((block, i) => {
      const remarks = remarksAt(({ at }) => at === shown[i]);
      return remarks.length > 0 && block.kind !== 'table' ? { ...block, remarks } : block;
    }),
  };
}
