import type { Library } from '../content/read-library.ts';
import type { Citation } from '../schemas/law.ts';

/** Where in a file something stands. */
export interface FilePlace {
  file: string;
  line: number;
}

/** A section of a summary that an entry names as its source. */
interface SummaryPlace {
  summary: string;
  section: string;
}

/** Every article that an entry names by the law's id: practices, forms, the year. */
export function citedArticles({ practices, forms, calendar }: Library): (FilePlace & { citation: Citation })[] {
  return [
    ...practices.flatMap(({ file, data, yaml }) =>
      (['legal', 'rules'] as const).flatMap((field) =>
        (data[field] ?? []).map((citation, i) => ({ file, line: yaml.lineOf([field, i]), citation })),
      ),
    ),
    ...forms.flatMap(({ file, data, yaml }) => data.legal.map((citation, i) => ({ file, line: yaml.lineOf(['legal', i]), citation }))),
    ...(calendar?.items ?? []).flatMap(({ items }, i) =>
      items.flatMap(({ basis }, j) =>
        'law' in basis ? [{ file: calendar?.file ?? '', line: calendar?.yaml.lineOf([i, 'items', j, 'basis']) ?? 1, citation: basis }] : [],
      ),
    ),
  ];
}

/** Every section of a summary that an entry names: practices, forms, the year. `line` is that of the section, `summaryLine` that of the id. */
export function citedSections({ practices, forms, calendar }: Library): (FilePlace & { summaryLine: number; place: SummaryPlace })[] {
  return [
    ...[...practices, ...forms].flatMap(({ file, data, yaml }) =>
      data.sources.map((place, i) => ({
        file,
        line: yaml.lineOf(['sources', i, 'section']),
        summaryLine: yaml.lineOf(['sources', i, 'summary']),
        place,
      })),
    ),
    ...(calendar?.items ?? []).flatMap(({ items }, i) =>
      items.flatMap(({ basis }, j) => {
        const at = (key: string) => calendar?.yaml.lineOf([i, 'items', j, 'basis', key]) ?? 1;
        return 'summary' in basis ? [{ file: calendar?.file ?? '', line: at('section'), summaryLine: at('summary'), place: basis }] : [];
      }),
    ),
  ];
}
