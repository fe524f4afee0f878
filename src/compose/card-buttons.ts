// Every page carries this file: no `?.` and nothing else that older browsers would need helpers for.

/** Where cards and rows of figures have their buttons. */
const PLACES = '.wording-foot, td.tool';

function button(act: 'copy' | 'collect', label: string): HTMLElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'plain-button';
  made.dataset[act] = label;
  made.textContent = label;
  return made;
}

/**
 * Gives cards and rows the buttons that they have not got: without a script they would do nothing, and in the page a list of a hundred
 * wordings would be a sixth longer. Styles keep their place.
 */
export function addButtons(): void {
  for (const place of Array.from(document.querySelectorAll(PLACES))) {
    if (place.querySelector('button')) continue;
    place.insertBefore(button('collect', '收进草稿'), place.firstChild);
    if (place.localName === 'p') place.insertBefore(button('copy', '复制'), place.firstChild);
  }
}
