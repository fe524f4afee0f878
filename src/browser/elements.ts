/** Finds a part of the markup that a custom element works with. @throws where it is missing */
export function need<T extends HTMLElement = HTMLElement>(root: Element, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`<${root.localName}> lacks ${selector}`);
  return found;
}

type Child = Node | string | undefined;

/** Puts children in place of all that an element holds; `replaceChildren` is younger than the browsers we promise. */
export function refill(parent: Element, ...children: Child[]): void {
  parent.textContent = '';
  parent.append(...children.filter((child): child is Node | string => child !== undefined));
}

/** Makes an element with attributes and children; absent children are left out. Attributes of false are left off. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | number | boolean | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.filter((child): child is Node | string => child !== undefined));
  return made;
}
