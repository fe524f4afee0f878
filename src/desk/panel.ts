const find = (selector: string): HTMLElement => document.querySelector(selector) as HTMLElement;

const panel = () => find('.desk-panel');

/** Shows something beside the form. */
export function openPanel(title: string, ...content: (Node | string)[]): HTMLElement {
  const body = find('.desk-panel-body');
  const heading = document.createElement('h2');
  heading.textContent = title;
  body.replaceChildren(heading, ...content);
  panel().hidden = false;
  body.focus();
  return body;
}

export function closePanel(): void {
  panel().hidden = true;
}

/** One line in the bar: what is going on, or what came of it. */
export function tell(text: string): void {
  find('.desk-status').textContent = text;
}

export const paragraph = (text: string): HTMLElement => {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
};

/** A button that does something. */
export function button(label: string, act: () => void, main = false): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  if (main) made.className = 'is-main';
  made.onclick = act;
  return made;
}

/** A labelled field of a panel. */
export function labelled<T extends HTMLElement>(label: string, field: T): HTMLLabelElement {
  const made = document.createElement('label');
  made.append(label, field);
  return made;
}
