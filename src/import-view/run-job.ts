import './missing-methods.ts';
import { openImporter, type AnyImporter, type Imported, type Stage } from '../import/open-importer.ts';
import type { ImportData } from '../import/import-file.ts';
import { ImportError } from '../import/types.ts';

/** A file to import. */
export interface Job {
  bytes: Uint8Array;
  file: string;
  /** Address of the lists that the import works with. */
  lists: string;
}

/** What is heard of a job: stages, then its end. */
export type News = { stage: Stage | '取词表' } | { done: Imported } | { problem: string };

let importer: Promise<AnyImporter> | undefined;

async function load(lists: string): Promise<AnyImporter> {
  const response = await fetch(lists);
  if (!response.ok) throw new Error(String(response.status));
  return openImporter((await response.json()) as ImportData);
}

/** Runs a job, in a worker or in the page; whatever happens is told. */
export async function runJob({ bytes, file, lists }: Job, tell: (news: News) => void): Promise<void> {
  try {
    tell({ stage: '取词表' });
    importer ??= load(lists);
    const done = await (
      await importer
    )(bytes, file, (stage) => {
      tell({ stage });
    });
    tell(done.value.length > 0 ? { done } : { problem: '去掉网页残留之后没有剩下正文。' });
  } catch (error) {
    if (!(error instanceof ImportError)) importer = undefined;
    tell({ problem: error instanceof ImportError ? error.message : UNEXPECTED });
  }
}

const UNEXPECTED = '没有读成：读这种文件的程序没有取到（可能断网了），或者浏览器太旧。可以再试一次，或用 WPS 另存为 .docx 再试。';
