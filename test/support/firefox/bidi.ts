import { openWebSocket } from './web-socket.ts';

/** What a browser tells unasked. */
export interface BidiEvent {
  readonly method: string;
  // biome-ignore lint/suspicious/noExplicitAny: what each event holds stands in the standard.
  readonly params: any;
}

/** A session of WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), the way of driving browsers that Firefox has. */
export interface Bidi {
  // biome-ignore lint/suspicious/noExplicitAny: what each command answers stands in the standard.
  command(method: string, params?: object): Promise<any>;
  onEvent(listen: (event: BidiEvent) => void): void;
  close(): void;
}

interface Waiting {
  readonly done: (result: unknown) => void;
  readonly fail: (error: Error) => void;
}

/** @param url of the browser's socket, with `/session` */
export async function openBidi(url: string): Promise<Bidi> {
  const waiting = new Map<number, Waiting>();
  const listeners: ((event: BidiEvent) => void)[] = [];
  const socket = await openWebSocket(url, (text) => {
    const { type, id, result, error, message, ...event } = JSON.parse(text);
    if (type === 'event') for (const listen of listeners) listen(event);
    const asked = waiting.get(id);
    waiting.delete(id);
    if (type === 'error') asked?.fail(new Error(`${error}: ${message}`));
    else asked?.done(result);
  });
  let last = 0;
  return {
    command: (method, params = {}) =>
      new Promise((done, fail) => {
        last += 1;
        waiting.set(last, { done, fail });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    onEvent: (listen) => void listeners.push(listen),
    close: socket.close,
  };
}
