import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readContentFiles } from '../../src/content/read-files.ts';
import { fileIn } from '../../src/settings/content-folder.ts';
import { fileProblem } from '../import/file-problem.ts';
import { writeWhole } from '../import/write-file.ts';
import { collectionOf } from './collections.ts';
import { fromForm, toForm } from './content-form.ts';

/** A file as the form has it, and the state that it was read in. */
export interface OpenFile {
  path: string;
  text: string;
  version: string;
}

/** Something that an editor is told in the page; `status` as in HTTP. */
export class DeskError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const versionOf = (text: string | undefined): string => (text === undefined ? 'none' : hash('sha256', text, 'base64url').slice(0, 16));

/** The one door to the library's folder: only files of the desk's collections, whole or not at all. */
export class ContentStore {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** All files that can be edited, as forms. */
  list(): OpenFile[] {
    return readContentFiles(this.folder)
      .filter(({ path }) => collectionOf(path))
      .map(({ path, text }) => ({ path, text: toForm(path, text), version: versionOf(text) }));
  }

  private place(path: string): string {
    if (!collectionOf(path)) throw new DeskError(403, `${path} 不在可以编辑的文件里。`);
    return fileIn(this.folder, path);
  }

  private read(path: string): string | undefined {
    const file = this.place(path);
    return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : undefined;
  }

  /** Refuses to write over what somebody else has written since. */
  private expect(path: string, old: string | undefined, version: string): void {
    if (versionOf(old) === version) return;
    throw new DeskError(
      409,
      old === undefined
        ? `${path} 已经被删去或改名，这次没有保存。您写的还在页面上。`
        : `${path} 在您打开以后，别人（或另一个窗口）已经改过，这次没有保存，以免盖掉对方的修改。您写的还在页面上。`,
    );
  }

  /**
   * Saves what a form gives.
   * @param version of the file when the form read it; `none` for a new one
   * @returns the version that it has now
   * @throws DeskError where somebody else was faster, the text is no YAML or the disk refuses; the file is then what it was
   */
  save(path: string, form: string, version: string): string {
    const old = this.read(path);
    this.expect(path, old, version);
    let text: string;
    try {
      text = fromForm(path, form, old);
    } catch (error) {
      throw new DeskError(422, `${path} 没有保存：${error instanceof Error ? error.message : String(error)}。`);
    }
    this.write(path, text, old !== undefined);
    return versionOf(text);
  }

  /** Writes a finished text, e.g. of a draft that an import has made. @throws DeskError where the disk refuses, or a new file’s name is taken */
  write(path: string, text: string, replace: boolean): void {
    const file = this.place(path);
    let written: boolean;
    try {
      mkdirSync(dirname(file), { recursive: true });
      written = writeWhole(file, text, replace);
    } catch (error) {
      throw new DeskError(507, `${path} 写不进去：${fileProblem(error)}。原来的文件没有动，您写的还在页面上；处理好以后再点保存。`);
    }
    if (!written) throw new DeskError(409, `${path} 已经有了，没有写入。`);
  }

  /**
   * Lets an editor save over what somebody else has written since: that is kept aside first.
   * @param aside where to
   * @returns the version to save on
   */
  overtake(path: string, aside: string): string {
    const old = this.read(path);
    if (old !== undefined)
      try {
        mkdirSync(aside, { recursive: true });
        writeFileSync(join(aside, `${Date.now()}-${basename(path)}`), old);
      } catch (error) {
        throw new DeskError(507, `对方的一份存不下来：${fileProblem(error)}。两份都没有动。`);
      }
    return versionOf(old);
  }

  /** Takes a file away, into a folder beside the versions: nothing that was written is lost. @param trash where to */
  remove(path: string, version: string, trash: string): void {
    const old = this.read(path);
    this.expect(path, old, version);
    try {
      mkdirSync(trash, { recursive: true });
      renameSync(this.place(path), join(trash, `${Date.now()}-${basename(path)}`));
    } catch (error) {
      throw new DeskError(507, `${path} 删不掉：${fileProblem(error)}。`);
    }
  }
}
