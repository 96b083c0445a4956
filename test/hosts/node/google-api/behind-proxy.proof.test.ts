import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { googleOnThisMachine, spreadsheet } from '../../../support/google.ts';
import { hasOpenssl, selfSigned, tlsFront } from '../../../support/tls-front.ts';

const { folder, server, lis } = googleOnThisMachine();
const withCertificates = hasOpenssl ? test : test.skip;
/** Programs start slowly on a busy machine. */
const minute = 60_000;
const open: { close(): void; closeAllConnections(): void }[] = [];

beforeEach(() => {
  server().add(spreadsheet, 'Plan', [{ title: 'Blad', rows: [['x']] }]);
});
afterEach(() => {
  for (const each of open.splice(0)) {
    each.closeAllConnections();
    each.close();
  }
});

async function front(...[certificate, answer]: [Parameters<typeof tlsFront>[0], Parameters<typeof tlsFront>[2]?]) {
  const started = await tlsFront(certificate, server().url, answer);
  open.push(started.server);
  return started.url;
}

/** A proxy that answers every wish to connect with this. */
async function proxy(answer: string): Promise<string> {
  const started: Server = createServer();
  started.on('connect', (_request, socket: Duplex) => socket.end(answer));
  return listen(started);
}

async function listen(started: Server): Promise<string> {
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  open.push(started);
  return `127.0.0.1:${(started.address() as AddressInfo).port}`;
}

async function exported(env: Record<string, string>, ...args: string[]) {
  return lis(['export', spreadsheet, '--out', 'ut', ...args], env);
}

/** One line and nothing else: a wait for another attempt would be a line of its own. */
function oneSentence(words: string) {
  return expect.stringMatching(new RegExp(`^[^\\n]*${words}[^\\n]*\\.\\n$`));
}

describe('an inspected connection', () => {
  withCertificates(
    'with a certificate that nobody knows is told at once, with what helps',
    async () => {
      const url = await front(selfSigned(folder(), 'localhost'));
      const run = await exported({ LIS_GOOGLE_API_URL: url });
      expect(run).toMatchObject({ status: 2, stdout: '', stderr: oneSentence('NODE_EXTRA_CA_CERTS') });
      expect(run.stderr).toContain('DEPTH_ZERO_SELF_SIGNED_CERT');
    },
    minute,
  );

  withCertificates(
    'with a certificate that NODE_EXTRA_CA_CERTS names goes through',
    async () => {
      const certificate = selfSigned(folder(), 'localhost');
      const url = await front(certificate);
      const run = await exported({ LIS_GOOGLE_API_URL: url, NODE_EXTRA_CA_CERTS: certificate.path });
      expect(run).toMatchObject({ status: 0 });
    },
    minute,
  );

  withCertificates(
    'with a certificate for another server is told at once',
    async () => {
      const certificate = selfSigned(folder(), 'annan.example');
      const run = await exported({
        LIS_GOOGLE_API_URL: await front(certificate),
        NODE_EXTRA_CA_CERTS: certificate.path,
      });
      expect(run).toMatchObject({ status: 2, stderr: oneSentence('ERR_TLS_CERT_ALTNAME_INVALID') });
    },
    minute,
  );

  withCertificates(
    'that leads on to an open one is refused, and nothing is sent there',
    async () => {
      const seen: string[] = [];
      const elsewhere = await listen(
        createServer(({ url = '' }, response) => {
          seen.push(url);
          response.end('{}');
        }),
      );
      const certificate = selfSigned(folder(), 'localhost');
      const url = await front(certificate, ({ method }, response) => {
        if (method !== 'GET') return false;
        response.writeHead(302, { location: `http://${elsewhere}/inloggning` }).end();
        return true;
      });
      const run = await exported({ LIS_GOOGLE_API_URL: url, NODE_EXTRA_CA_CERTS: certificate.path });
      expect(run).toMatchObject({ status: 2, stderr: oneSentence('utan kryptering') });
      expect(seen).toEqual([]);
    },
    minute,
  );
});

test(
  'a proxy that asks for a login is named, and its password is not',
  async () => {
    const address = await proxy('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n');
    const env = { HTTPS_PROXY: `http://anna:hemligt@${address}`, NO_PROXY: '' };
    const run = await exported(env);
    expect(run).toMatchObject({
      status: 2,
      stderr: oneSentence(`^Proxyn http://${address} kräver inloggning \\(407\\)`),
    });
    const debugged = await exported(env, '--debug');
    expect(run.stderr + debugged.stderr).not.toMatch(/anna|hemligt/);
  },
  minute,
);

test(
  'a proxy that refuses to connect is not taken for Google',
  async () => {
    const page = '<html>Sidan är spärrad</html>';
    const address = await proxy(
      `HTTP/1.1 403 Forbidden\r\nContent-Type: text/html\r\nContent-Length: ${Buffer.byteLength(page)}\r\n\r\n${page}`,
    );
    const run = await exported({ HTTPS_PROXY: `http://${address}`, NO_PROXY: '' });
    expect(run).toMatchObject({
      status: 2,
      stderr: oneSentence(`Något annat än Google svarade \\(403\\), troligen proxyn http://${address}`),
    });
  },
  minute,
);

test(
  'a page in the place of data is not taken for a broken answer',
  async () => {
    server().faults = ['page'];
    const run = await exported({});
    expect(run).toMatchObject({ status: 2, stderr: oneSentence('Något annat än Google svarade') });
  },
  minute,
);

test.each(['proxy.example:8080', 'socks5://anna:hemligt@proxy.example', 'http://anna:hem ligt@'])(
  'the setting %s is no address of a proxy, and is told without what it says',
  async (setting) => {
    const run = await exported({ HTTPS_PROXY: setting, NO_PROXY: '' });
    expect(run).toMatchObject({
      status: 2,
      stderr: oneSentence('^Miljövariabeln HTTPS_PROXY är inte en proxys adress'),
    });
    expect(run.stderr).not.toMatch(/anna|hem ?ligt/);
  },
  minute,
);

test(
  'a login that is missing is one sentence, also where somebody answers in the place of the machine service',
  async () => {
    const machine = await listen(createServer((_request, response) => void response.writeHead(500).end('nej')));
    const run = await exported({
      GOOGLE_APPLICATION_CREDENTIALS: '',
      HOME: '/nonexistent',
      GCE_METADATA_HOST: machine,
      NO_PROXY: '',
    });
    expect(run).toMatchObject({
      status: 2,
      stdout: '',
      stderr: oneSentence('^Det finns ingen giltig inloggning till Google'),
    });
  },
  minute,
);
