import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { HostError } from '../../../../src/formats/host-error.ts';
import { type ConnectOptions, connect } from '../../../../src/hosts/node/google-api/connect.ts';
import { attempts } from '../../../../src/hosts/node/google-api/with-retries.ts';
import type { Fault } from '../../../google-api-server/google-api-server.ts';
import { writeKeyFile, writeLogin } from '../../../google-api-server/test-account.ts';
import { googleOnThisMachine, spreadsheet } from '../../../support/google.ts';

const { folder, server, lis } = googleOnThisMachine();
/** Programs start slowly on a busy machine. */
const minute = 60_000;
const names = ['LIS_GOOGLE_API_URL', 'GOOGLE_APPLICATION_CREDENTIALS', 'NO_PROXY'] as const;
const before = names.map((name) => [name, process.env[name]] as const);
const waits: number[] = [];
const retryHost = { sleep: async (time: number) => void waits.push(time), random: () => 0.5, now: () => 1_000_000 };

beforeEach(() => {
  waits.length = 0;
  server().add(spreadsheet, 'Plan', [{ title: 'Blad', rows: [['å'.repeat(5000)]] }]);
  process.env['LIS_GOOGLE_API_URL'] = server().url;
  process.env['GOOGLE_APPLICATION_CREDENTIALS'] = writeKeyFile(folder());
  process.env['NO_PROXY'] = '127.0.0.1,.googleapis.com';
});
afterEach(() => {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});

function google(options: ConnectOptions = {}) {
  return connect({ retryHost, timeout: 2000, ...options });
}

async function read(options?: ConnectOptions) {
  return (await google(options)).read(spreadsheet, 'sheets.properties.title');
}

async function write() {
  return (await google({ write: true })).write(spreadsheet, [
    { addSheet: { properties: { title: 'Ny', sheetId: 7 } } },
  ]);
}

const whole = { sheets: [{ properties: { title: 'Blad' } }] };
function errorOf(run: Promise<unknown>) {
  return run.then(
    () => undefined,
    (error: HostError) => error,
  );
}

test.each<[string, Fault[], number[]]>([
  ['429', [{ status: 429 }, { status: 429 }], [1500, 2500]],
  ['429 with seconds to wait', [{ status: 429, retryAfter: '30' }], [30_500]],
  ['503 with a time to come back', [{ status: 503, retryAfter: 'Thu, 01 Jan 1970 00:16:50 GMT' }], [10_500]],
  ['500 and 502', [{ status: 500 }, { status: 502 }], [1500, 2500]],
  ['a connection that is cut', ['cut'], [1500]],
  ['an answer that is cut', ['cut-in-answer'], [1500]],
  ['a quota told as 403', [{ status: 403, reason: 'rateLimitExceeded' }], [1500]],
])('a read is sent again after %s', async (_name, faults, expected) => {
  server().faults = [...faults];
  expect(await read()).toEqual(whole);
  expect(waits).toEqual(expected);
  expect(server().log).toHaveLength(faults.length + 1);
});

test('an answer that never ends is given up and asked for again', async () => {
  server().faults = ['slow'];
  expect(await read({ timeout: 200 })).toEqual(whole);
});

test.each<[string, Fault, string]>([
  ['the quota is used up', { status: 429 }, 'quota'],
  ['the service is down', { status: 503 }, 'unreachable'],
  ['the network is down', 'cut', 'unreachable'],
])('gives up when %s for more than a minute', async (_name, fault, code) => {
  server().faults = Array(attempts).fill(fault);
  expect(await errorOf(read())).toMatchObject({ code });
  expect(waits).toEqual([1500, 2500, 4500, 8500, 16_500, 32_500]);
});

test('a wait of more than two minutes is left to the person', async () => {
  server().faults = [{ status: 429, retryAfter: '3600' }];
  expect(await errorOf(read())).toMatchObject({ code: 'quota' });
  expect(waits).toEqual([]);
});

test('a write is sent again only when it was refused, since it may have been done', async () => {
  server().faults = [{ status: 429 }, 'cut-after'];
  expect(await errorOf(write())).toMatchObject({ code: 'unreachable' });
  expect(waits).toEqual([1500]);
  expect(server().spreadsheets.get(spreadsheet)?.titles).toEqual(['Blad', 'Ny']);
});

test('a batch with one wrong request does nothing at all', async () => {
  const requests = [{ addSheet: { properties: { title: 'Ny', sheetId: 7 } } }, { deleteSheet: { sheetId: 99 } }];
  expect(await errorOf((await google({ write: true })).write(spreadsheet, requests))).toMatchObject({
    code: 'refused-request',
  });
  expect(server().spreadsheets.get(spreadsheet)?.titles).toEqual(['Blad']);
});

test('a field that Google does not know is refused', async () => {
  expect(await errorOf((await google()).read(spreadsheet, 'sheets.cells'))).toMatchObject({ code: 'refused-request' });
});

test.each<[string, Fault, string]>([
  ['403', { status: 403, reason: 'PERMISSION_DENIED' }, 'Kontot får inte öppna eller ändra kalkylarket'],
  [
    '403, API off',
    { status: 403, reason: 'SERVICE_DISABLED' },
    'slå på det i Google Cloud-konsolen[^\\n]*set-quota-project',
  ],
  ['403, scope', { status: 403, reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' }, 'logga in igen med de behörigheter'],
  ['404', { status: 404, reason: 'NOT_FOUND' }, 'finns inte eller är inte delat med kontot'],
  ['400, a protected cell', { status: 400, reason: 'PROTECTED' }, 'har skyddade celler'],
  ['400', { status: 400, reason: 'INVALID_ARGUMENT' }, 'kontrollera att id:t är rätt'],
])(
  '%s is told in one sentence, at once',
  async (_name, fault, words) => {
    server().faults = [fault];
    const { status, stdout, stderr } = await lis(['export', spreadsheet, '--out', 'ut']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`^[^\\n]*${words}[^\\n]*\\.\\n$`));
  },
  minute,
);

test.each([
  ['has expired', () => (server().tokenError = 'invalid_grant'), {}, 'logga in igen med gcloud'],
  [
    'names a key file that is not there',
    () => '',
    { GOOGLE_APPLICATION_CREDENTIALS: 'borta.json' },
    'Det finns ingen giltig inloggning till Google',
  ],
  [
    'is missing',
    () => '',
    { GOOGLE_APPLICATION_CREDENTIALS: '', HOME: '/nonexistent', METADATA_SERVER_DETECTION: 'none' },
    'Det finns ingen giltig inloggning till Google',
  ],
])(
  'a login that %s is told in one sentence',
  async (_name, arrange, env, words) => {
    arrange();
    const { status, stderr } = await lis(['export', spreadsheet, '--out', 'ut'], env);
    expect(status).toBe(2);
    expect(stderr).toMatch(new RegExp(`^[^\\n]*${words}[^\\n]*\\.\\n$`));
  },
  minute,
);

test(
  'a key file that is damaged is told in one sentence',
  async () => {
    const path = join(folder(), 'skadad.json');
    const key = JSON.parse(readFileSync(writeKeyFile(folder()), 'utf8'));
    writeFileSync(
      path,
      JSON.stringify({ ...key, private_key: '-----BEGIN PRIVATE KEY-----\nx\n-----END PRIVATE KEY-----\n' }),
    );
    const run = await lis(['export', spreadsheet, '--out', 'ut'], { GOOGLE_APPLICATION_CREDENTIALS: path });
    expect(run).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^Det finns ingen giltig inloggning[^\n]*\n$/),
    });
  },
  minute,
);

test('a fault of the program is neither waited for nor blamed on the network', async () => {
  const client = await google();
  await expect(client.read(undefined as unknown as string, 'sheets')).rejects.toThrow('Missing required parameters');
  expect(waits).toEqual([]);
});

test(
  "a person's own login is as good as a service account",
  async () => {
    writeLogin(folder());
    const run = await lis(['export', spreadsheet, '--out', 'ut'], {
      GOOGLE_APPLICATION_CREDENTIALS: '',
      HOME: folder(),
    });
    expect(run).toMatchObject({ status: 0, stderr: `${spreadsheet} är sparat som ${join('ut', 'Plan.xlsx')}.\n` });
  },
  minute,
);

test('what is meant for Google goes to no other machine than this', async () => {
  process.env['LIS_GOOGLE_API_URL'] = 'https://example.org';
  await expect(connect()).rejects.toThrow('for tests');
});

test('a login that is missing is told once, without what the packages of Google have to say of it', async () => {
  const metadata = createServer((_request, response) => response.writeHead(403).end('no'));
  await once(metadata.listen(0, '127.0.0.1'), 'listening');
  const { port } = metadata.address() as AddressInfo;
  const env = { GOOGLE_APPLICATION_CREDENTIALS: '', HOME: '/nonexistent', GCE_METADATA_HOST: `127.0.0.1:${port}` };
  try {
    const other = `${spreadsheet}2`;
    expect(await lis(['export', spreadsheet, other, '--out', 'ut'], env)).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^Det finns ingen giltig inloggning till Google: [^\n]+\.\n$/),
    });
  } finally {
    metadata.close();
  }
}, 60_000);
