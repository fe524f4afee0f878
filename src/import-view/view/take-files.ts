import { element, refill } from '../../browser/elements.ts';
import { LIMITS } from '../../import/limits.ts';
import { JobError, openClient } from '../import-client.ts';
import { papersOf } from '../paper.ts';
import type { ImportContext } from './import-context.ts';

interface Waiting {
  name: string;
  bytes: () => Promise<ArrayBuffer>;
  size: number;
}

const FAILED = '文件打不开，可能已被移动或删除。请重新选择。';
const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);

/** Takes files that are dropped, chosen or pasted as text, and reads them one after another. */
export function takeFiles({ need, papers, show, say }: ImportContext, lists: string): void {
  const client = openClient();
  const problems = need('[data-problems]');
  const queue: Waiting[] = [];
  let running = false;
  let stopped = false;

  const progress = (name: string) => (stage: string) => {
    need('[data-stage]').textContent = `${name}：${stage}……${queue.length > 0 ? `后面还有${queue.length}个文件` : ''}`;
  };
  const readOne = async ({ name, bytes, size }: Waiting) => {
    if (size > LIMITS.fileBytes)
      throw new JobError(`文件太大（${megabytes(size)}MB），上限${megabytes(LIMITS.fileBytes)}MB。请删去图片或拆开后再试。`);
    const tell = progress(name);
    tell('打开');
    const content = new Uint8Array(await bytes());
    const found = papersOf(await client.run({ bytes: content, file: name, lists }, tell));
    papers.push(...found);
    show(found[0]);
    const count = found.reduce((sum, { piece }) => sum + piece.blocks.length, 0);
    say(`${name}读好了：${found.length > 1 ? `${found.length}篇，` : ''}共${count}段。`);
  };
  const run = async () => {
    if (running) return;
    running = true;
    stopped = false;
    need('[data-progress]').hidden = false;
    for (let next = queue.shift(); next; next = queue.shift()) {
      try {
        await readOne(next);
      } catch (error) {
        if (!stopped) problems.append(element('li', {}, `${next.name}：${error instanceof JobError ? error.message : FAILED}`));
      }
    }
    need('[data-progress]').hidden = true;
    running = false;
  };
  const take = (files: Waiting[]) => {
    refill(problems);
    queue.push(...files);
    void run();
  };
  const takeList = (list: FileList | null | undefined) => {
    take(Array.from(list ?? [], (file) => ({ name: file.name, size: file.size, bytes: () => readFile(file) })));
  };

  const input = need<HTMLInputElement>('[data-files]');
  need('[data-choose]').addEventListener('click', () => {
    input.click();
  });
  input.addEventListener('change', () => {
    takeList(input.files);
    // The same file can be chosen again.
    input.value = '';
  });
  need('[data-cancel]').addEventListener('click', () => {
    stopped = true;
    queue.length = 0;
    client.cancel();
    say('已停止。');
  });
  takeDropped(need('[data-drop]'), takeList);
  takePasted(need, (text) => {
    const bytes = new TextEncoder().encode(text);
    take([{ name: '粘贴的文字.txt', size: bytes.length, bytes: () => Promise.resolve(bytes.buffer) }]);
  });
}

/** `Blob.arrayBuffer` is younger than Safari 14. */
function readFile(file: File): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as ArrayBuffer);
    };
    reader.onerror = () => {
      reject(new JobError(FAILED));
    };
    reader.readAsArrayBuffer(file);
  });
}

/** Files may be dropped anywhere on the page: beside the field the browser would open them and leave. */
function takeDropped(place: HTMLElement, take: (files: FileList | null | undefined) => void): void {
  const holdsFiles = (event: DragEvent) => Array.from(event.dataTransfer?.types ?? []).includes('Files');
  document.addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    place.classList.add('is-over');
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) place.classList.remove('is-over');
  });
  document.addEventListener('drop', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    place.classList.remove('is-over');
    take(event.dataTransfer?.files);
  });
}

function takePasted(need: ImportContext['need'], take: (text: string) => void): void {
  const form = need<HTMLFormElement>('[data-paste]');
  const open = need('[data-open-paste]');
  const text = need<HTMLTextAreaElement>('[data-text]');
  open.addEventListener('click', () => {
    form.hidden = !form.hidden;
    open.setAttribute('aria-expanded', String(!form.hidden));
    if (!form.hidden) text.focus();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (text.value.trim() !== '') take(text.value);
  });
}
