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

export const EVIDENCE_IDS: Record<Evidence, string> = { 法定: 'statutory', 已实施: 'done', 计划: 'planned', 主张: 'proposed' };

/** What an evidence level tells the reader. */
export const EVIDENCE_MEANINGS: Record<Evidence, string> = {
  法定: '法律规定要这样办，没有来源单位',
  已实施: '来源写明已经做过',
  计划: '来源写在下一步打算里，是否做成不知道',
  主张: '来源只作论述，没有单位做过的记载',
};

export const SLOT_IDS: Record<WordingSlot, string> = { 开头: 'opening', 做法: 'method', 成效: 'result', 不足: 'shortfall', 打算: 'plan' };

/** The slots in their order in a summary; in browsers in place of the schema's list, which brings zod along. */
export const SLOTS = Object.keys(SLOT_IDS) as WordingSlot[];

/** What a wording of a slot does in a summary. */
export const SLOT_MEANINGS: Record<WordingSlot, string> = {
  开头: '交代背景、依据和总的评价，放在总结或某一部分的起头。',
  做法: '做了什么、怎么做的，放在主要工作里。',
  成效: '取得的结果，有数可填，跟在做法后面。',
  不足: '把问题说具体：是哪件事、差在哪里。',
  打算: '下一步的目标、措施和时限。',
};
