import { sendSafely } from '../../../../src/hosts/node/google-api/send-safely.ts';

const google = 'https://sheets.googleapis.com/v4/x';

/** Sends a request where the answers lead on to these addresses, and tells what was sent. */
async function sent(method: string, ...locations: string[]) {
  const log: string[] = [];
  const headers = new Headers({ authorization: 'Bearer hemligt' });
  const send = sendSafely(undefined)({ url: google, method, headers }, async (request) => {
    const { url, headers: sentHeaders } = request as { url: string | URL; headers: Headers };
    log.push(`${url} ${sentHeaders.get('authorization') ?? 'no login'}`);
    const location = locations[log.length - 1];
    return location === undefined
      ? { status: 200, headers: new Headers() }
      : { status: 302, headers: new Headers({ location }) };
  });
  const status = await send.then((answer) => answer.status).catch((error: Error) => error.name);
  return { status, log };
}

test('an answer that leads on to the same server is followed with the login', async () => {
  const { status, log } = await sent('GET', '/v4/y');
  expect([status, log[1]]).toEqual([200, 'https://sheets.googleapis.com/v4/y Bearer hemligt']);
});

test('an answer that leads on to another server is followed without the login, and so is all that follows', async () => {
  const { status, log } = await sent('GET', 'https://example.org/y', google);
  expect([status, ...log.slice(1)]).toEqual([200, 'https://example.org/y no login', `${google} no login`]);
});

test.each(['http://sheets.googleapis.com/v4/x', 'http://example.org', 'ftp://example.org'])(
  'an answer that leads on to %s is refused',
  async (location) => {
    expect(await sent('GET', location)).toMatchObject({ status: 'UnsafeRedirect', log: { length: 1 } });
  },
);

test('a write is never sent anywhere else', async () => {
  expect(await sent('POST', 'https://example.org')).toMatchObject({ status: 302, log: { length: 1 } });
});

test('answers that lead on and on are given up', async () => {
  expect(await sent('GET', ...Array(20).fill(google))).toMatchObject({ status: 302, log: { length: 6 } });
});
