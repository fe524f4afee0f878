/** Title of a page of a list: the list's, and from the second page on its number, so that tabs and shared links differ. */
export const pageTitle = (title: string, page?: { currentPage: number }): string =>
  page && page.currentPage > 1 ? `${title}（第${page.currentPage}页）` : title;
