import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { timingSafeEqual } from 'node:crypto';
import { sendFile } from '../serve/send-file.ts';
import { DeskError } from './content-store.ts';

/** A request that the page sends, its JSON read. */
export type Handler = (given: Record<string, unknown>) => unknown;

export interface DeskServerOptions {
  /** Folder with the bundled page. */
  page: string;
  /** Said in every request; made anew at every start. */
  token: string;
  /** By name: `POST /desk/<name>`. */
  handlers: Record<string, Handler>;
}

/** A dropped file of a summary is far below this; what is longer is no text. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Its own files only, nothing from elsewhere: what an entry holds can neither load nor send anything. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self' blob: data:; worker-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new DeskError(413, '文件太大，超过64 MB。');
    chunks.push(chunk);
  }
  try {
    const given: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}');
    if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Record<string, unknown>;
  } catch {
    // Told below.
  }
  throw new DeskError(400, '请求不是 JSON。');
}

/** Only this machine, by the names that a browser on it uses: a page elsewhere that points its own name here is refused (DNS rebinding). */
const isOwnHost = (host = ''): boolean => /^(?:127\.0\.0\.1|localhost|\[::1\]):\d+$/.test(host);

function isToken(given: unknown, token: string): boolean {
  const [one, other] = [Buffer.from(String(given ?? '')), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** The desk's page and its bridge to the disk, for 127.0.0.1 only. */
export function deskServer({ page, token, handlers }: DeskServerOptions): Server {
  const tell = (response: ServerResponse, status: number, content: unknown) => {
    response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(JSON.stringify(content));
  };
  return createServer((request, response) => {
    response.setHeader('Content-Security-Policy', POLICY);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    if (!isOwnHost(request.headers.host)) {
      tell(response, 403, { message: '编辑台只在本机打开：http://127.0.0.1。' });
      return;
    }
    const name = /^\/desk\/([a-z-]+)$/.exec(request.url ?? '')?.[1];
    if (name === undefined) {
      const [path = '/'] = (request.url ?? '/').split('?');
      sendFile(page, path, { request, response, refuse: ({ status }) => tell(response, status, { message: '没有这个文件。' }) });
      return;
    }
    const answer = async () => {
      if (request.method !== 'POST') throw new DeskError(405, '只接受 POST。');
      if (!isToken(request.headers['x-desk-token'], token))
        throw new DeskError(403, '这个页面是上一次打开的编辑台留下的。请用终端里新的网址打开。');
      const handler = handlers[name];
      if (!handler) throw new DeskError(404, `没有 ${name}。`);
      return handler(await readJson(request));
    };
    answer().then(
      (content) => tell(response, 200, content ?? {}),
      (error: unknown) => {
        if (!(error instanceof DeskError)) console.error(error);
        tell(response, error instanceof DeskError ? error.status : 500, {
          message: error instanceof Error ? error.message : String(error),
        });
      },
    );
  });
}
