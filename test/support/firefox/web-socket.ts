import { randomBytes } from 'node:crypto';
import { get } from 'node:http';
import type { Duplex } from 'node:stream';

/** What a WebSocket is asked for and tells; Node has none of its own before version 22. */
export interface WebSocketClient {
  send(text: string): void;
  close(): void;
}

const opcodes = { continued: 0, text: 1, close: 8 } as const;

/**
 * Texts over a WebSocket to this machine (RFC 6455), without extensions.
 *
 * @param url `ws://127.0.0.1:PORT/path`
 */
export function openWebSocket(url: string, receive: (text: string) => void): Promise<WebSocketClient> {
  const { hostname, port, pathname } = new URL(url);
  const headers = {
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
  };
  return new Promise((done, fail) => {
    const request = get({ hostname, port, path: pathname, headers });
    request.on('error', fail);
    request.on('response', ({ statusCode }) => fail(new Error(`${url} answered ${statusCode}`)));
    request.on('upgrade', (_, socket: Duplex, head: Buffer) => {
      const take = frameReader(receive);
      take(head);
      socket.on('data', take);
      socket.on('error', () => socket.destroy());
      done({
        send: (text) => void socket.write(frameOf(Buffer.from(text))),
        close: () => void socket.destroy(),
      });
    });
  });
}

/** A text in one frame, masked as those of a client must be. */
function frameOf(text: Buffer): Buffer {
  const mask = randomBytes(4);
  const head = text.length < 126 ? Buffer.alloc(2) : text.length < 65_536 ? Buffer.alloc(4) : Buffer.alloc(10);
  head[0] = 0x80 | opcodes.text;
  head[1] = 0x80 | (head.length === 2 ? text.length : head.length === 4 ? 126 : 127);
  if (head.length === 4) head.writeUInt16BE(text.length, 2);
  if (head.length === 10) head.writeBigUInt64BE(BigInt(text.length), 2);
  return Buffer.concat([head, mask, text.map((byte, index) => byte ^ (mask[index % 4] ?? 0))]);
}

/** Takes what comes in whatever pieces, and gives each text when it is whole. */
function frameReader(receive: (text: string) => void): (chunk: Buffer) => void {
  let waiting = Buffer.alloc(0);
  let parts: Buffer[] = [];
  return (chunk) => {
    waiting = Buffer.concat([waiting, chunk]);
    for (let frame = firstFrame(waiting); frame !== undefined; frame = firstFrame(waiting)) {
      waiting = waiting.subarray(frame.end);
      if (frame.opcode !== opcodes.text && frame.opcode !== opcodes.continued) continue;
      parts.push(frame.payload);
      if (!frame.isLast) continue;
      receive(Buffer.concat(parts).toString());
      parts = [];
    }
  };
}

/** `undefined` = it has not come whole yet. What a server sends is not masked. */
function firstFrame(bytes: Buffer) {
  if (bytes.length < 2) return undefined;
  const [first, second] = [bytes.readUInt8(0), bytes.readUInt8(1) & 0x7f];
  const start = second < 126 ? 2 : second === 126 ? 4 : 10;
  if (bytes.length < start) return undefined;
  const length = start === 2 ? second : start === 4 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  const end = start + length;
  if (bytes.length < end) return undefined;
  return { isLast: first >= 0x80, opcode: first & 0x0f, payload: bytes.subarray(start, end), end };
}
