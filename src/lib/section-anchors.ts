import { PRACTICE_SECTIONS } from './practice-sections.ts';

/**
 * The anchor of a level-two heading: a fixed name for the four parts of a practice,
 * else its place in the entry (`s1`, `s2` …). Chinese anchors break when chats re-encode links.
 * @param index counted from 0
 */
export function sectionAnchor(title: string, index: number): string {
  return PRACTICE_SECTIONS.find((section) => section.title === title)?.id ?? `s${index + 1}`;
}
