/** npm run content:report: what in the library wants looking at. Nothing here is an error; content:check tells those. */
import { contentReport } from './content-report/report.ts';
import { readLibrary, withoutDrafts } from '../src/content/read-library.ts';
import { readContentFiles } from '../src/content/read-files.ts';
import { chinaDay } from '../src/lib/china-day.ts';
import { contentFolder, inContentFolder } from '../src/settings/content-folder.ts';
import { givenOptions } from './given-options.ts';

givenOptions({ options: {} });

const { library } = readLibrary(readContentFiles(contentFolder(process.cwd())));
for (const { heading, lines } of contentReport(withoutDrafts(library), chinaDay(new Date()))) {
  console.log(`\n${heading}（${lines.length}）`);
  for (const line of lines) console.log(inContentFolder(`  ${line}`));
}
