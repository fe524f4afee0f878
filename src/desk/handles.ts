import { ask, type OpenFile } from './bridge.ts';

/** What happens to files, for whoever wants to know. */
export interface FileEvents {
  saved: (path: string) => void;
  failed: (path: string, error: Error) => void;
}

/** What stands in for a file while it has no name of its own yet: Sveltia CMS writes it, then renames it. */
const TEMPORARY = /^\.sveltia-tmp-/;

const notFound = (name: string) => new DOMException(`${name} is not there`, 'NotFoundError');

/**
 * The library's folder as the File System API shows folders (WHATWG File System Standard), as far as Sveltia CMS asks it:
 * its files come from the desk's server and go there.
 */
export class LibraryFiles {
  private readonly files: Map<string, OpenFile>;
  private readonly temporary = new Map<string, string>();
  private readonly events: FileEvents;

  constructor(files: readonly OpenFile[], events: FileEvents) {
    this.files = new Map(files.map((file) => [file.path, file]));
    this.events = events;
  }

  has(path: string): boolean {
    return this.files.has(path) || this.temporary.has(path);
  }

  /** Names in a folder, each with whether it is a folder. */
  namesIn(folder: string): Map<string, boolean> {
    const names = new Map<string, boolean>();
    for (const path of this.files.keys()) {
      if (!path.startsWith(folder)) continue;
      const [name = '', ...rest] = path.slice(folder.length).split('/');
      names.set(name, rest.length > 0);
    }
    return names;
  }

  file(path: string, name: string): File {
    return new File([this.files.get(path)?.text ?? this.temporary.get(path) ?? ''], name, { type: 'text/plain' });
  }

  /** Keeps a text aside, or saves it where it belongs. @throws where the server refuses */
  async write(path: string, name: string, text: string): Promise<void> {
    if (TEMPORARY.test(name)) this.temporary.set(path, text);
    else await this.save(path, text);
  }

  /** Gives a text its name. @throws where the server refuses, or an entry that stands would change its address */
  async move(from: string, to: string): Promise<void> {
    const text = this.temporary.get(from);
    if (text === undefined)
      throw this.told(to, new Error('编号是网址，发布后不改：要换，请新建一条，再在 redirects.yaml 里写明转到哪里。'));
    await this.save(to, text);
    this.temporary.delete(from);
  }

  /** Takes the file as somebody else has left it for the one that was opened: the next save goes over it. */
  async overtake(path: string): Promise<void> {
    const { version } = await ask<{ version: string }>('overtake', { path });
    this.files.set(path, { path, text: this.files.get(path)?.text ?? '', version });
  }

  async remove(path: string): Promise<void> {
    if (this.temporary.delete(path)) return;
    const file = this.files.get(path);
    if (!file) throw notFound(path);
    try {
      await ask('remove', { path, version: file.version });
    } catch (error) {
      throw this.told(path, error as Error);
    }
    this.files.delete(path);
  }

  private async save(path: string, text: string): Promise<void> {
    const version = this.files.get(path)?.version ?? 'none';
    try {
      const saved = await ask<{ version: string }>('save', { path, text, version });
      this.files.set(path, { path, text, version: saved.version });
    } catch (error) {
      throw this.told(path, error as Error);
    }
    this.events.saved(path);
  }

  private told(path: string, error: Error): Error {
    this.events.failed(path, error);
    return error;
  }
}

class FileHandle {
  readonly kind = 'file';
  readonly name: string;
  private path: string;
  private readonly files: LibraryFiles;

  constructor(files: LibraryFiles, path: string, name: string) {
    this.files = files;
    this.path = path;
    this.name = name;
  }

  getFile(): Promise<File> {
    return Promise.resolve(this.files.file(this.path, this.name));
  }

  createWritable() {
    return Promise.resolve({
      write: async (data: string | Blob) => this.files.write(this.path, this.name, typeof data === 'string' ? data : await data.text()),
      close: () => Promise.resolve(),
    });
  }

  async move(folder: FolderHandle, name: string): Promise<void> {
    const to = folder.pathOf(name);
    await this.files.move(this.path, to);
    this.path = to;
  }
}

class FolderHandle {
  readonly kind = 'directory';
  readonly name: string;
  private readonly files: LibraryFiles;
  private readonly path: string;

  /** @param path ends with a slash, but for the root */
  constructor(files: LibraryFiles, path: string, name: string) {
    this.files = files;
    this.path = path;
    this.name = name;
  }

  pathOf(name: string): string {
    return this.path + name;
  }

  async *entries(): AsyncGenerator<[string, FileHandle | FolderHandle]> {
    for (const [name, isFolder] of this.files.namesIn(this.path))
      yield [name, isFolder ? await this.getDirectoryHandle(name) : this.handle(name)];
  }

  private handle(name: string): FileHandle {
    return new FileHandle(this.files, this.pathOf(name), name);
  }

  getFileHandle(name: string, { create = false } = {}): Promise<FileHandle> {
    if (!create && !this.files.has(this.pathOf(name))) return Promise.reject(notFound(name));
    return Promise.resolve(this.handle(name));
  }

  getDirectoryHandle(name: string): Promise<FolderHandle> {
    return Promise.resolve(new FolderHandle(this.files, `${this.pathOf(name)}/`, name));
  }

  async removeEntry(name: string): Promise<void> {
    // A folder goes only with all that is in it, and nobody may want that here.
    if (!this.files.has(this.pathOf(name))) throw notFound(name);
    await this.files.remove(this.pathOf(name));
  }
}

/** The root under which Sveltia CMS's trial store asks for its one folder; nothing of it can be removed. */
export const storageRoot = (files: LibraryFiles) => ({
  kind: 'directory',
  name: '',
  getDirectoryHandle: () => Promise.resolve(new FolderHandle(files, '', 'library')),
  removeEntry: () => Promise.resolve(),
});
