/** The four parts of a practice's body, in order; `id` is the anchor of the heading. */
export const PRACTICE_SECTIONS = [
  { id: 'what', title: '这是什么' },
  { id: 'how', title: '怎么做' },
  { id: 'watch', title: '要点与提醒' },
  { id: 'evidence', title: '来源怎么说' },
] as const;
