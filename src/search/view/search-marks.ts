/** Marks the words that a search led here by; the code for it is fetched only then. */
export class SearchMarks extends HTMLElement {
  connectedCallback(): void {
    if (!/[?&]highlight=/.test(location.search)) return;
    void import('./mark-page.ts').then(({ readHighlight, showMarks, withoutHighlight }) => {
      const root = document.querySelector('article.entry');
      if (root) showMarks(this, root, readHighlight(location.search));
      // What is copied from the address bar is the page, not the search.
      history.replaceState(history.state, '', withoutHighlight(location.href));
    });
  }
}

customElements.define('search-marks', SearchMarks);
