import { SETTINGS } from '#settings';
import type { Evidence, OrgType, WordingSlot } from '../schemas/fields.ts';

/** Kinds of union in their order: labels, as front matter writes them. */
export const ORG_TYPES: readonly OrgType[] = SETTINGS.orgTypes.map(({ label }) => label);

/** Kinds that are unions, and so can be chosen as one's own: without those that only say what a source is. */
export const UNION_TYPES: readonly OrgType[] = SETTINGS.orgTypes.filter(({ union }) => union).map(({ label }) => label);

/** Whether a label may be a kind of union: those that only say what a source is are none; another library may have kinds of its own. */
export const isUnionType = (label: string): boolean => UNION_TYPES.includes(label) || !ORG_TYPES.includes(label);

/** The slots in their order in a paper. */
export const SLOTS: readonly WordingSlot[] = SETTINGS.slots.map(({ label }) => label);

const found = <T extends { label: string }>(items: readonly T[], label: string, file: string): T => {
  const item = items.find((each) => each.label === label);
  if (!item) throw new Error(`content/${file} 里没有“${label}”；运行 npm run content:check 可看到是哪个文件用了它`);
  return item;
};

/** ASCII id of a kind of union, for addresses; it never changes. @throws where the library has no such kind */
export const orgTypeId = (label: OrgType): string => found(SETTINGS.orgTypes, label, 'org-types.yaml').id;

/** ASCII id of a slot, for addresses; it never changes. @throws where the library has no such slot */
export const slotId = (label: WordingSlot): string => found(SETTINGS.slots, label, 'slots.yaml').id;

/** What a wording of a slot does in a paper. @throws where the library has no such slot */
export const slotMeaning = (label: WordingSlot): string => found(SETTINGS.slots, label, 'slots.yaml').meaning;

/** The slot that answers another: a plan for a shortfall. @returns its label; undefined where the library has none */
export const answerTo = (label: WordingSlot): WordingSlot | undefined => SETTINGS.slots.find(({ answers }) => answers === label)?.label;

/** The slot that one answers: a shortfall for a plan. @returns its label; undefined where it answers none, or is none of the library's */
export const answeredBy = (label: WordingSlot): WordingSlot | undefined => SETTINGS.slots.find((slot) => slot.label === label)?.answers;

/** The levels in their order: labels, as front matter writes them. */
export const LEVELS: readonly string[] = SETTINGS.levels.map(({ label }) => label);

/** ASCII id of a level, for addresses and for what a device remembers. @throws where the library has no such level */
export const levelId = (label: string): string => found(SETTINGS.levels, label, 'levels.yaml').id;

/** Label of a level by its id, as a device remembers it; undefined where there is none. */
export const levelLabel = (id: string): string | undefined => SETTINGS.levels.find((level) => level.id === id)?.label;

/** Names of what stands in content/phrases: a section of a paper may ask for them as for slots. */
export const PHRASE_KINDS: readonly string[] = SETTINGS.phrases.map(({ label }) => label);

/** Id of a kind of phrase, its anchor on the page of phrases. @throws where the library has no such kind */
export const phraseKindId = (label: string): string => found(SETTINGS.phrases, label, 'phrases/').id;

export const EVIDENCE_IDS: Record<Evidence, string> = { 法定: 'statutory', 已实施: 'done', 计划: 'planned', 主张: 'proposed' };

/** The evidence levels in their order, known without the schemas, which would bring their library to the browser. */
export const EVIDENCE_LABELS = Object.keys(EVIDENCE_IDS) as Evidence[];

/** What an evidence level tells the reader. */
export const EVIDENCE_MEANINGS: Record<Evidence, string> = {
  法定: '法律规定要这样办，没有来源单位',
  已实施: '来源写明已经做过',
  计划: '来源写在下一步打算里，是否做成不知道',
  主张: '来源只作论述，没有单位做过的记载',
};
