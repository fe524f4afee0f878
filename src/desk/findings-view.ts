import type { Finding } from './bridge.ts';
import { hashOf, openPath } from './place.ts';

const element = <K extends keyof HTMLElementTagNameMap>(name: K, text: string, className = ''): HTMLElementTagNameMap[K] => {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
};

const sentence = ({ found, expected, repair }: Finding): string => `发现${found}；应为${expected}。修改：${repair}。`;

/** Findings as a list, each with a way to its entry. */
export function findingList(findings: readonly Finding[]): HTMLElement {
  const list = document.createElement('ol');
  for (const finding of findings) {
    const item = element('li', '');
    const link = element('a', finding.file.replace(/^content\//, ''));
    link.href = hashOf(finding.file);
    item.append(link, `${finding.field ? `（${finding.field}）` : ''}：${sentence(finding)}`);
    list.append(item);
  }
  return list;
}

/** The field of the form that shows a value, or the nearest one around it. @param field e.g. `figures.0.label` */
function fieldElement(field: string): Element | undefined {
  for (let path = field; path !== ''; path = path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : '') {
    const found = document.querySelector(`[data-key-path="${CSS.escape(path)}"]`);
    if (found) return found;
  }
  return undefined;
}

let shown: readonly Finding[] = [];

/** Puts each finding of the open entry beside its field. Fields come and go as the form is folded and opened. */
function place(): void {
  const path = openPath(location.hash);
  const wanted = shown.filter(({ file, field }) => file === path && field);
  const notes = new Map<Element, string[]>();
  for (const finding of wanted) {
    const field = fieldElement(finding.field as string);
    if (field) notes.set(field, [...(notes.get(field) ?? []), sentence(finding)]);
  }
  for (const note of document.querySelectorAll('.desk-finding')) if (!note.parentElement || !notes.has(note.parentElement)) note.remove();
  for (const [field, sentences] of notes) {
    const text = sentences.join('\n');
    const there = field.querySelector(':scope > .desk-finding');
    if (there?.textContent === text) continue;
    there?.remove();
    const note = element('p', text, 'desk-finding');
    note.setAttribute('role', 'alert');
    field.prepend(note);
  }
}

/** Shows findings beside the fields of the entry that is open, until others are given. */
export function showFindings(findings: readonly Finding[]): void {
  shown = findings;
  place();
}

let waiting = 0;
new MutationObserver(() => {
  clearTimeout(waiting);
  waiting = window.setTimeout(place, 100);
}).observe(document, { childList: true, subtree: true });
