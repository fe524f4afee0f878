/**
 * Writes behind each choice of a field how many it would leave beside the other choices, and bars those that would leave nothing.
 * The chosen one stays open, so that it can be taken back. Options bear their label and their count without any choice (components/FacetForm.astro).
 * @param countOf how many an option would leave
 */
export function countOptions(select: HTMLSelectElement, countOf: (option: HTMLOptionElement) => number): void {
  for (const option of Array.from(select.options)) {
    const { label } = option.dataset;
    if (label === undefined) continue;
    const count = countOf(option);
    option.textContent = `${label}（${count}）`;
    option.disabled = count === 0 && !option.selected;
  }
}
