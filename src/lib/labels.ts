import type { Evidence, OrgType, WordingSlot } from '../schemas/fields.ts';

/** ASCII ids of the fixed Chinese labels, for addresses; a label's id never changes. */
export const ORG_TYPE_IDS: Record<OrgType, string> = {
  省级总工会: 'province',
  市县总工会: 'city-county',
  区级总工会: 'district',
  教育工会: 'education',
  企业工会: 'enterprise',
  学校工会: 'school',
  车间工会: 'workshop',
  综合论述: 'essay',
};

export const EVIDENCE_IDS: Record<Evidence, string> = { 已实施: 'done', 计划: 'planned', 主张: 'proposed' };

/** What an evidence level tells the reader. */
export const EVIDENCE_MEANINGS: Record<Evidence, string> = {
  已实施: '来源写明已经做过',
  计划: '来源写在下一步打算里，是否做成不知道',
  主张: '来源只作论述，没有单位做过的记载',
};

export const SLOT_IDS: Record<WordingSlot, string> = { 开头: 'opening', 做法: 'method', 成效: 'result', 不足: 'shortfall', 打算: 'plan' };
