import { DRAFT_KIND } from '../../lib/draft-marks.ts';
import type { OrgType } from '../../schemas/fields.ts';
import type { Guess } from './metadata.ts';
import { PROVINCES } from './region.ts';

/** What names and titles have in them, by the kind of union that a library knows by it (`words` of org-types.yaml). */
export type KindWords = Readonly<Record<OrgType, readonly string[]>>;

/** @param kinds items of org-types.yaml */
export const kindWords = (kinds: readonly { label: OrgType; words?: readonly string[] | undefined }[]): KindWords =>
  Object.fromEntries(kinds.flatMap(({ label, words }) => (words ? [[label, words]] : [])));

interface Kind {
  type: OrgType;
  /** In a name or a title. */
  named: RegExp;
  /** How such a union speaks of itself. */
  said: RegExp;
}

/** Kinds that libraries usually have, from the particular to the general: a workshop's union stands in an enterprise, a town's in a county. */
const USUAL: Kind[] = [
  { type: '车间工会', named: /车间工会|工区工会|区队工会|车间.{0,8}总结/, said: /车间工会|工区工会|本车间|我车间|全车间|区队/ },
  { type: '教育工会', named: /教育工会|教育系统|教育局工会|教科文卫/, said: /教育工会(?!的|组织|布置|来|之)|[我全][区市县]教育|教育系统/ },
  {
    type: '学校工会',
    named:
      /(?:小学|初中|高中|中学|学校|学院|大学|幼儿园|校)(?:第?[一二三四五六七八九十\d]{0,3})?(?:分)?(?:工会|20|二|年|工作|总结)|校工会|教工|学校|教职工/,
    said: /我校|本校|学校工会|校工会|全校|教研组|本学期|本学年|教代会|(?:小学|中学|学院|大学|幼儿园)工会|[^各]学校还?[与对在]|我园|全园|我院教/,
  },
  {
    type: '区级总工会',
    named: /(?:街道|镇|乡|村|社区|园区|开发区|高新区|工业区|经开区|[^自校小矿厂林社园郊辖]区)(?:总工会|工会|工会联合会)|街道|乡镇|社区工会/,
    said: /街道总工会|镇总工会|乡总工会|街道工会|镇工会|乡工会|社区工会|[我全本](?:街道|镇|乡|区)|区总工会|区总[^公]|全区各级|区委|开发区总工会|园区总工会/,
  },
  { type: '市县总工会', named: /[市县旗州盟]总工会|[市县]总/, said: /[市县旗州]总工会|[我全本][市县旗州]|全[市县]各级|[市县]委/ },
  {
    type: '省级总工会',
    named: new RegExp(`(?:${PROVINCES})(?:省|市|自治区)?总工会|省总工会`),
    said: new RegExp(`我省|全省各级|省总成|(?:${PROVINCES})省?总工会`),
  },
  {
    type: '企业工会',
    named:
      /(?:公司|集团|厂|矿|企业|支行|分行|银行|医院|卫生院|电厂|油田|工厂|铁路|商场|酒店|物业|电力|烟草|邮政|车站)(?:[^，。]{0,4})?(?:工会|20|二|年|工作|总结|职工)|厂工会|矿工会|公司|支行|医院|企业工会/,
    said: /公司工会|集团工会|厂工会|矿工会|医院工会|支行工会|[我本全](?:公司|厂|矿|行|院|站|局|集团|店)|股份公司|公司职代会|集团公司|公司党委|院务公开|厂务公开|行务公开|生产经营|车间|产业工人|企业的?凝聚力/,
  },
];
/** A paper of one person, or a talk: it speaks for no union unless it says so often. */
const PERSONAL = /^(?:个人|本人)|述职|心得|体会|日志|个人(?:年度|年终|工作)?总结|转正|申请/;
const ESSAY = '综合论述';
const UNSURE: Omit<Guess<OrgType>, 'confidence'> = { value: ESSAY, reason: '看不出是哪一级工会的总结，可能是论述文章' };

/**
 * Prepares the kinds of union of a library.
 * @param labels as its org-types.yaml names them; a kind that is not among the usual ones is known by its own name
 * @param words by which it says that they are known, too
 * @returns a function that says what kind of union speaks; one that the library does not have is told in the reason, the value is 未注明
 */
export function kindGuesser(
  labels: readonly OrgType[],
  words: KindWords = {},
): (title: string, text: string, organisation: string) => Guess<OrgType> {
  const usual = new Set(USUAL.map(({ type }) => type).concat(ESSAY));
  // Those that a library has named for itself are the more particular ones.
  const own = labels.flatMap((label) => knownBy(label, [...(usual.has(label) ? [] : [stemOf(label)]), ...(words[label] ?? [])]));
  const kinds = [...own, ...USUAL];
  return (title, text, organisation) => {
    const guess = guessKind(kinds, title, text, organisation);
    if (labels.includes(guess.value)) return guess;
    const taken = guess.value === ESSAY ? guess.reason : `看来是${guess.value}（${guess.reason}）`;
    return { value: DRAFT_KIND, confidence: '低', reason: `${taken}；本库的类型里没有，请从${labels.join('、')}里选` };
  };
}

/** 港口工会 without what every union is called. */
const stemOf = (type: OrgType): string => type.replace(/(?:总工会|工会)$/, '') || type;

/** A kind that is known by words: its name's, 港口工会, or those that the library has given it. */
function knownBy(type: OrgType, words: readonly string[]): Kind[] {
  if (words.length === 0) return [];
  const any = `(?:${words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')})`;
  return [{ type, named: new RegExp(any), said: new RegExp(`${any}(?:总)?工会|[我本全]${any}`) }];
}

/** By its name, by the title, else by how the text speaks of itself. */
function guessKind(kinds: readonly Kind[], title: string, text: string, organisation: string): Guess<OrgType> {
  if (organisation !== '未署名' && !/^(?:全国|中华)/.test(organisation)) {
    const byName = ownKind(kinds, organisation);
    if (byName) return { value: byName, confidence: '高', reason: `单位为“${organisation}”` };
  }
  const personal = PERSONAL.test(title);
  const byTitle = personal ? undefined : ownKind(kinds, title.replace(/\s/g, ''));
  if (byTitle) return { value: byTitle, confidence: '中', reason: `标题为“${title}”` };
  const sample = text.slice(0, 60_000);
  // Who reports says so at the beginning.
  const opening = sample.slice(0, 300);
  const scored = kinds
    .map((kind) => {
      const { type, said } = kind;
      const mentions = count(sample, said);
      return { kind, type, mentions, score: mentions + Math.min(2, count(opening, said)) };
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  const own =
    (best && !USUAL.includes(best.kind)) ||
    /[我本全][校会区市县省厂矿局院行园站店镇乡]|[我本全](?:公司|集团|街道|车间)|学校|公司|车间|街道|支行|医院/.test(sample);
  if (!best || best.mentions < (personal ? 2 : 1) || best.score < (personal ? 3 : 2) || !own)
    return { ...UNSURE, confidence: best?.mentions === 1 ? '低' : '中' };
  const clear = best.score >= 4 && best.score >= 2 * (second?.score ?? 0);
  return { value: best.type, confidence: clear ? '中' : '低', reason: `相关说法出现${best.mentions}次` };
}

/** The kind that a name says last: 青河县教育工会, 开发区公司工会. */
function ownKind(kinds: readonly Kind[], name: string): OrgType | undefined {
  return kinds.find(({ named }) => named.test(name))?.type;
}

const count = (text: string, pattern: RegExp): number => text.match(new RegExp(pattern.source, 'g'))?.length ?? 0;
