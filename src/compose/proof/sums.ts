import { scaleOf } from '../../lib/number-scale.ts';

/** A count in a text. */
interface Count {
  value: number;
  unit: string;
  written: string;
}

const UNITS = '人次|人|名|家|个|件|项|次|场次|场|户|份|条|篇|期|对|支|元|万元|亿元';
const COUNT = new RegExp(`(\\d+(?:\\.\\d+)?)([万亿]?)(?:余|多)?(${UNITS})`, 'g');
/** Units that count the same. */
const SAME: Record<string, string> = { 名: '人', 万元: '元', 亿元: '元' };

function countsIn(text: string): Count[] {
  return [...text.matchAll(COUNT)].map(([written, digits = '', scale = '', unit = '']) => {
    const outer = SAME[unit] === '元' ? scaleOf(unit.charAt(0)) : 1;
    return { value: Number(digits) * scaleOf(scale) * outer, unit: SAME[unit] ?? unit, written };
  });
}

const lastOf = <T>(list: readonly T[]): T | undefined => list[list.length - 1];

/** 共120人，其中女职工80人、农民工60人: each part and their sum are no more than the whole. */
function partsAboveWhole(sentence: string): string[] {
  const at = sentence.indexOf('其中');
  if (at === -1) return [];
  const whole = lastOf(countsIn(sentence.slice(0, at)));
  if (!whole) return [];
  // Parts are told in a row; what a comma sets off after a verb is told of something else.
  const row = sentence.slice(at + 2).split(/其中|，(?=[^，、\d]{0,12}(?:达到|完成|提高|增长|共|均|都|全部))/)[0] ?? '';
  const parts = countsIn(row).filter(({ unit }) => unit === whole.unit);
  const larger = parts.find(({ value }) => value > whole.value);
  if (larger) return [`“其中”的${larger.written}大于总数${whole.written}`];
  const sum = parts.reduce((total, { value }) => total + value, 0);
  return parts.length > 1 && sum > whole.value ? [`“其中”各项合计${Number(sum.toFixed(4))}，大于总数${whole.written}；有重叠的写明`] : [];
}

const TAKEN = /(?:征集|收到|受理|立案|登记|收集|接到|交办)[^，。；、\d]{0,12}/;
const DONE = /(?:办结|答复|落实|采纳|解决|立案|办理|整改)[^，。；、\d]{0,12}/;
const PAIR = new RegExp(`${TAKEN.source}(\\d+)(${UNITS})[^。；\\d]*?${DONE.source}(\\d+)(${UNITS})`, 'g');

/** 立案10件，办结12件: no more is done than was taken up. */
const doneAboveTaken = (sentence: string): string[] =>
  [...sentence.matchAll(PAIR)].flatMap(([, taken, unit, done, other]) =>
    unit === other && Number(done) > Number(taken) ? [`办了${done}${other}，多于收到的${taken}${unit}`] : [],
  );

/** 完成率105%, 占130%: a share of a whole is no more than it. */
const shareAboveWhole = (sentence: string): string[] =>
  [
    ...sentence.matchAll(
      /(?:占(?!地)[^，。；\d]{0,10}|(?:满意|完成|办结|覆盖|参与|合格|签订|组建|建会|入会|参赛|及格|达标)(?:率|度)(?:[^，。；\d]{0,6}))(\d+(?:\.\d+)?)[%％]/g,
    ),
  ].flatMap(([written, share]) => (Number(share) > 100 ? [`“${written}”超过100%`] : []));

const RISE = /由(\d+(?:\.\d+)?)([^\d，。；]{1,4}?)(?:增加|上升|提高|增长|扩大|升)(?:到|至)(\d+(?:\.\d+)?)/g;
const FALL = /由(\d+(?:\.\d+)?)([^\d，。；]{1,4}?)(?:减少|下降|降低|压缩|降)(?:到|至)(\d+(?:\.\d+)?)/g;

const turned = (sentence: string): string[] => [
  ...[...sentence.matchAll(RISE)].flatMap(([written, from, , to]) => (Number(from) > Number(to) ? [`“${written}”其实是减少`] : [])),
  ...[...sentence.matchAll(FALL)].flatMap(([written, from, , to]) => (Number(from) < Number(to) ? [`“${written}”其实是增加`] : [])),
];

/** Numbers of a text that cannot be true together, each told in words; only within one sentence. */
export const sumFaults = (text: string): string[] =>
  text
    .split(/[。；！？\n]/)
    .flatMap((sentence) => [partsAboveWhole, doneAboveTaken, shareAboveWhole, turned].flatMap((rule) => rule(sentence)));
