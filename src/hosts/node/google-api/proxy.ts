import { HostError } from '../../../formats/host-error.ts';

/** The variables that a proxy is named in, in the order in which Google's client looks for it. */
const names = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'] as const;

/** Address of the proxy as it may be shown, never with name and password; `undefined` when none is set. */
export function shownProxy(): string | undefined {
  const set = proxySetting();
  const url = set && parsed(set.value);
  if (set === undefined) return undefined;
  return url ? `${url.protocol}//${url.host}` : set.name;
}

/** @throws HostError `proxy` when what is set is no address of a proxy, which would otherwise be told in English with its password */
export function checkProxy(): void {
  const set = proxySetting();
  if (set === undefined || parsed(set.value)) return;
  throw new HostError(
    'proxy',
    `Miljövariabeln ${set.name} är inte en proxys adress: skriv den som http://värd:port, eller ta bort den.`,
  );
}

function proxySetting(): { readonly name: string; readonly value: string } | undefined {
  for (const name of names) {
    const value = process.env[name];
    if (value) return { name, value };
  }
  return undefined;
}

function parsed(value: string): URL | undefined {
  if (!URL.canParse(value)) return undefined;
  const url = new URL(value);
  return ['http:', 'https:'].includes(url.protocol) && url.hostname !== '' ? url : undefined;
}
