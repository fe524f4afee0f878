/** Empty rows of a table to fill, 10 mm each. With 12, a form with two fields and an introduction ran over to a second sheet of A4. */
const ROWS = 10;

/** The cells of the empty rows under the columns of a form; a column 序号 comes numbered. */
export const sheetRows = (columns: readonly string[]): string[][] =>
  Array.from({ length: ROWS }, (_, i) => columns.map((column) => (column === '序号' ? String(i + 1) : '')));
