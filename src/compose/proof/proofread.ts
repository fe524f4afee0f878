import type { CitedLaw } from '../../lib/citation-fault.ts';
import { lawFaults } from '../law-faults.ts';
import type { Draft } from '../draft.ts';
import { findRepeats } from '../repeats.ts';
import { announcedParts } from './announced-parts.ts';
import { borrowedFigures } from './borrowed-figures.ts';
import { equalOpenings } from './equal-openings.ts';
import { FINDING_KINDS, type Finding } from './finding.ts';
import { gaps, openBlanks } from './open-places.ts';
import { nodeTexts } from './proof-text.ts';
import { sumFaults } from './sums.ts';
import { titleFaults } from './title-faults.ts';
import { typedNumbers } from './typed-numbers.ts';
import { mixedWords, textFaults } from './word-choice.ts';

/** What the check holds a draft against. */
export interface ProofKnowledge {
  /** By each of their names without 中华人民共和国. */
  laws: ReadonlyMap<string, CitedLaw>;
  /** What a text tells of private persons, each in words; absent where it could not be loaded. */
  persons?: (text: string) => string[];
}

const repeats = ({ nodes }: Draft): Finding[] =>
  findRepeats(nodes).map(({ id, shared }) => ({ at: id, kind: '重复', says: `与前文重复：“${shared}”` }));

/** 交稿检查: all that is worth a look before a paper is handed in, by kind, within a kind in the order of the draft. */
export function proofread(draft: Draft, { laws, persons }: ProofKnowledge): Finding[] {
  const texts = nodeTexts(draft);
  const told = (kind: Finding['kind'], faults: (text: string) => string[]) =>
    texts.flatMap(({ at, text }) => faults(text).map((says): Finding => ({ at, kind, says: says.replace(/。$/, '') })));
  const found = [
    ...openBlanks(draft),
    ...gaps(draft),
    ...typedNumbers(draft),
    ...titleFaults(draft),
    ...repeats(draft),
    ...equalOpenings(draft),
    ...borrowedFigures(draft),
    ...announcedParts(draft),
    ...told('数字', sumFaults),
    ...told('引用', (text) => lawFaults(text, laws)),
    ...(persons ? told('姓名', persons) : []),
    ...mixedWords(draft),
    ...textFaults(draft),
  ];
  return FINDING_KINDS.flatMap((kind) => found.filter((each) => each.kind === kind));
}
