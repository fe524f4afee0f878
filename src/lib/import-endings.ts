/** Endings of the files that an import reads, for what chooses a file: the page, the desk. */
export const IMPORT_ENDINGS: readonly string[] = ['.docx', '.doc', '.wps', '.pdf', '.ofd', '.odt', '.rtf', '.txt', '.md', '.html', '.htm'];
