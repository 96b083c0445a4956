import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** Whether certificates can be made for a test. */
export const hasOpenssl = canRun('openssl');
if (!hasOpenssl) process.stderr.write('Skipped: tests of certificates, since openssl is not installed.\n');

export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
  /** The certificate itself, which signs itself, as a file to trust. */
  readonly path: string;
}

/** A certificate that only the test knows, signed by itself. */
export function selfSigned(folder: string, host: string): Certificate {
  const [key, path] = [join(folder, 'nyckel.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', path, ...subject], {
    stdio: 'ignore',
  });
  return { key: readFileSync(key), cert: readFileSync(path), path };
}

/** An encrypted front of a server; what `answer` takes care of does not reach it. */
export async function tlsFront(
  { key, cert }: Certificate,
  behind: string,
  answer: (request: IncomingMessage, response: ServerResponse) => boolean = () => false,
): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer({ key, cert }, (incoming, response) => {
    if (answer(incoming, response)) return;
    const { method = 'GET', headers } = incoming;
    const onward = request(new URL(incoming.url ?? '', behind), { method, headers }, (reply) => {
      response.writeHead(reply.statusCode ?? 500, reply.headers);
      reply.pipe(response);
    });
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `https://localhost:${(server.address() as AddressInfo).port}`, server };
}

function canRun(program: string): boolean {
  try {
    execFileSync(program, ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
