import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';

/** A way of sending something somewhere, as code; `{address}` is where to, `{datagrams}` where without a connection. */
export type WayOut = readonly [what: string, code: string];

const fromAnywhere: readonly WayOut[] = [
  ['a request', "fetch('{address}').catch(() => {})"],
  ['an old request', "{ const r = new XMLHttpRequest(); r.open('GET', '{address}'); try { r.send(); } catch {} }"],
  ['a socket', "try { new WebSocket('{address}'.replace('http', 'ws')); } catch {}"],
  ['a stream of events', "try { new EventSource('{address}'); } catch {}"],
  ['another script', "import('{address}/x.js').catch(() => {})"],
];

/** Every way of a page that a policy stops. */
export const waysOutOfPage: readonly WayOut[] = [
  ...fromAnywhere,
  ['a beacon', "navigator.sendBeacon('{address}', 'x')"],
  ['a picture', "new Image().src = '{address}/x.png'"],
  ['a style sheet', add('link', "part.rel = 'stylesheet'; part.href = '{address}/x.css'")],
  ['what is fetched in advance', add('link', "part.rel = 'prefetch'; part.href = '{address}/x'")],
  ['a frame', add('iframe', "part.src = '{address}'")],
  ['an object', add('object', "part.data = '{address}'")],
  ['a sound', add('audio', "part.src = '{address}/x.wav'; part.load()")],
  ['a form', add('form', "part.action = '{address}'; part.submit()")],
  ['a script of another place', add('script', "part.src = '{address}/x.js'")],
  ['code made of text', 'try { new Function("fetch(\'{address}\')")(); } catch {}'],
];

/** Firefox makes direct connections over what leads out of the machine alone. */
const outwardAddress = Object.values(networkInterfaces())
  .flatMap((all = []) => all)
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
if (outwardAddress === undefined) process.stdout.write('No network leads out of this machine: WebRTC is not tried.\n');

/** The ways that no policy stops; a page must lack them. */
export const waysOutOfAnyPage: readonly WayOut[] = [
  ['a new window', "void window.open('{address}')"],
  ['another address', "try { top.location = '{address}'; } catch {}"],
  ['another address of its own', "location.href = '{address}'"],
  ...(outwardAddress === undefined ? [] : [directConnection()]),
];

/** Every way of a worker. */
export const waysOutOfWorker: readonly WayOut[] = [
  ...fromAnywhere,
  ['scripts of another place', "try { importScripts('{address}/x.js'); } catch {}"],
];

function directConnection(): WayOut {
  return [
    'a direct connection (WebRTC)',
    `{ const c = new RTCPeerConnection({ iceServers: [{ urls: 'stun:{datagrams}' }] });
      c.createDataChannel('x'); globalThis.kept = c; c.createOffer().then((offer) => c.setLocalDescription(offer)); }`,
  ];
}

function add(name: string, then: string): string {
  return `{ const part = document.createElement('${name}'); document.body.append(part); ${then}; }`;
}

/** A place on this machine that counts what reaches it. */
export interface Listener {
  reached(): number;
  /** The code of a way that leads here. */
  codeTo(code: string): string;
  close(): void;
}

export async function listen(): Promise<Listener> {
  let count = 0;
  const server = createServer((_, response) => {
    count += 1;
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end('x');
  });
  const datagrams = createSocket('udp4', () => {
    count += 1;
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  await new Promise<void>((done) => datagrams.bind(0, outwardAddress ?? '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    reached: () => count,
    codeTo: (code) =>
      code
        .replaceAll('{address}', `http://127.0.0.1:${port}`)
        .replaceAll('{datagrams}', `${datagrams.address().address}:${datagrams.address().port}`),
    close: () => {
      server.closeAllConnections();
      server.close();
      datagrams.close();
    },
  };
}
