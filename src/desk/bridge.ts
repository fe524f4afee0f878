import type { Issue } from '../settings/issue.ts';

/** What the desk's server answers that is no success; `message` is for the editor. */
export class BridgeError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const TOKEN = 'desk-token';

/** The address that the terminal shows carries the token; it is kept for this tab, and taken out of sight. */
function readToken(): string {
  const given = /^#token=([\w-]+)$/.exec(location.hash)?.[1];
  if (given) {
    sessionStorage.setItem(TOKEN, given);
    history.replaceState(null, '', location.pathname);
  }
  return sessionStorage.getItem(TOKEN) ?? '';
}

const token = readToken();

/** Asks the desk's server. @throws BridgeError with a message for the editor */
export async function ask<T>(name: string, given: object = {}): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(`/desk/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Desk-Token': token },
      body: JSON.stringify(given),
    });
  } catch {
    throw new BridgeError(
      0,
      '编辑台的程序没有回应，可能已经关掉。您写的还在这个页面上，先不要关它：在终端里再运行一次 npm run edit，再回到这里点“保存”。',
    );
  }
  const content = (await answer.json()) as T & { message?: string };
  if (!answer.ok) throw new BridgeError(answer.status, content.message ?? `出错了（${answer.status}）。`);
  return content;
}

/** A file as the server lists it. */
export interface OpenFile {
  path: string;
  text: string;
  version: string;
}

/** A finding of the content rules, with the field that it belongs to. */
export interface Finding extends Issue {
  field?: string;
}
