/** What a mark at the head of a step or sentence says about where it comes from; without a mark the source has done it. */
export const STEP_MARKS = {
  计划: '来源写在打算里，是否做成不知道',
  主张: '来源只作论述，没有做过的记载',
  一般做法: '不出自来源，是补充的通行做法',
  法定: '法律规定要这样办',
} as const;

export type StepMark = keyof typeof STEP_MARKS;

const NAMES = Object.keys(STEP_MARKS).join('|');
const HEAD = '(?<=^|[。；！？”])';

/** A mark where it belongs: at the head of a text or sentence. Runs when the site is built, never in a browser. */
export const MARK_AT_HEAD = new RegExp(`${HEAD}（(${NAMES})）`, 'g');
/** A mark anywhere. */
export const ANY_MARK = new RegExp(`（(${NAMES})）`, 'g');
/** Words in brackets where a mark could stand. */
export const BRACKETS_AT_HEAD = new RegExp(`${HEAD}（([^（）]{1,12})）`, 'g');

/** The line that explains the marks above a list of steps. @param used those that the list has; not empty */
export const marksLegend = (used: ReadonlySet<StepMark>): string => {
  const told = (Object.keys(STEP_MARKS) as StepMark[]).filter((mark) => used.has(mark));
  return `步骤前不标的，来源已做；${told.map((mark) => `（${mark}）${STEP_MARKS[mark]}`).join('；')}。`;
};

/** The line above 要点与提醒: whose it is. */
export const REMINDERS_NOTE = '这一部分是本库的提醒，不出自来源。';
