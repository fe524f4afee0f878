/** The part of send that is used here; it brings no types of its own. */
declare module 'send' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  interface SendOptions {
    root: string;
    /** What becomes of paths with a part that begins with a dot. */
    dotfiles: 'ignore';
    cacheControl: false;
  }
  interface SendStream {
    on(event: 'error', listener: (error: Error & { status: number; headers?: Record<string, string> }) => void): this;
    on(event: 'directory', listener: () => void): this;
    /** Once it is sure that a file is sent. */
    on(event: 'headers', listener: (response: ServerResponse) => void): this;
    pipe(response: ServerResponse): void;
  }
  export default function send(request: IncomingMessage, path: string, options: SendOptions): SendStream;
}
