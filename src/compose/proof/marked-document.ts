import type { Block, OfficialDocument } from '../../official/official-document.ts';
import type { Draft } from '../draft.ts';
import { draftParts } from '../draft-document.ts';
import type { Finding } from './finding.ts';

const FIELDS: Partial<Record<Finding['at'], string>> = { addressee: '主送机关', attachments: '附件', signature: '署名', date: '日期' };

const told = ({ at, kind, says }: Finding) => `${kind}：${FIELDS[at] ? `${FIELDS[at]}，` : ''}${says}。`;

/**
 * A draft's document with what the check found: each finding a remark at its place, those of fields at the title.
 * @param document of the draft, as `documentOf` gives it
 */
export function markedDocument(
  document: OfficialDocument,
  draft: Pick<Draft, 'nodes' | 'fills'>,
  findings: readonly Finding[],
): OfficialDocument {
  const placed = new Set<Finding>();
  const marked = draftParts(draft).map(({ blocks }) =>
    blocks.map(({ ids, block }): Block => {
      const here = findings.filter(({ at }) => typeof at === 'number' && ids.includes(at));
      if (here.length === 0 || block.kind === 'table') return block;
      for (const each of here) placed.add(each);
      return { ...block, remarks: here.map(told) };
    }),
  );
  const [paper = [], ...bound] = marked;
  const general = findings.filter((finding) => !placed.has(finding)).map(told);
  return {
    ...document,
    ...(general.length > 0 ? { remarks: general } : {}),
    blocks: paper,
    ...(document.appendices ? { appendices: document.appendices.map(({ title }, i) => ({ title, blocks: bound[i] ?? [] })) } : {}),
  };
}
