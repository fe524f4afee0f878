/** A search form with suggestions. The form works without; all else is fetched when the field is first used. */
export class SearchBox extends HTMLElement {
  private started = false;

  connectedCallback(): void {
    this.addEventListener('focusin', this.start);
    if (this.contains(document.activeElement)) this.start();
  }

  private readonly start = (): void => {
    const before = this.querySelector('input')?.value;
    if (this.started || before === undefined) return;
    this.started = true;
    import('./suggestion-list.ts')
      .then(({ attachSuggestions }) => {
        attachSuggestions(this, before);
      })
      .catch(() => {
        // Without suggestions the form still searches; the next use tries again.
        this.started = false;
      });
  };
}

if (!customElements.get('search-box')) customElements.define('search-box', SearchBox);
