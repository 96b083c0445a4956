import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { schemaFaults } from '../support/discovery.ts';
import { discoverySchemas, unknownField } from './discovery-schema.ts';
import { masked, parseFieldMask, unknownMaskField } from './field-mask.ts';
import { InvalidRequest, SpreadsheetModel, type TabFixture } from './spreadsheet-model.ts';
import { scopesOf, testRefreshToken } from './test-account.ts';

/** Something that goes wrong with one request, or that happens just before it is answered. */
export type Fault =
  | { readonly status: number; readonly reason?: string; readonly retryAfter?: string }
  /** The connection is cut before anything is done. */
  | 'cut'
  /** The request is carried out, but the connection is cut before the answer is sent. */
  | 'cut-after'
  /** The connection is cut in the middle of the answer. */
  | 'cut-in-answer'
  /** A page answers in the place of the service. */
  | 'page'
  /** The answer begins and then never ends. */
  | 'slow'
  /** The request goes through. */
  | 'none'
  | (() => void);

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const scope = 'https://www.googleapis.com/auth/';
const schemas = discoverySchemas();

/** The parts of Google's token, Sheets and Drive services that the program uses, over real HTTP, as strict as the published schemas. */
export class GoogleApiServer {
  readonly spreadsheets = new Map<string, SpreadsheetModel>();
  /** Files in Google Drive that are no spreadsheets. */
  readonly files = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>();
  /** Method and path of each request but those for tokens. */
  readonly log: string[] = [];
  /** What happens to the coming requests, first to last; then all goes well. */
  faults: Fault[] = [];
  /** Set, the token service answers with this error, e.g. `invalid_grant`. */
  tokenError: string | undefined;
  private readonly tokens = new Map<string, readonly string[]>();
  private readonly server: Server = createServer((request, response) => void this.serve(request, response));

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  add(id: string, title: string, tabs: readonly TabFixture[]): SpreadsheetModel {
    const model = new SpreadsheetModel(title, tabs);
    this.spreadsheets.set(id, model);
    return model;
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await textOf(request);
    const url = new URL(request.url ?? '', this.url);
    if (url.pathname === '/token') return send(response, this.token(new URLSearchParams(body)));
    this.log.push(`${request.method} ${url.pathname}`);
    const fault = this.faults.shift() ?? 'none';
    if (typeof fault === 'function') fault();
    else if (typeof fault === 'object') {
      const headers = fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter };
      return send(response, { ...failure(fault.status, fault.reason ?? ''), headers });
    } else if (fault === 'cut') {
      request.socket.destroy();
      return;
    }
    if (fault === 'page') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Logga in</title>');
      return;
    }
    const answer = this.answer(request, url, body);
    if (fault === 'cut-after') request.socket.destroy();
    else if (fault === 'slow' || fault === 'cut-in-answer') {
      const text = JSON.stringify(answer.body);
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
      response.write(text.slice(0, text.length / 2), () => fault === 'slow' || request.socket.destroy());
    } else send(response, answer);
  }

  /** OAuth 2.0 with a signed assertion (RFC 7523), or with what a person's login left behind (RFC 6749, 6). */
  private token(form: URLSearchParams): Answer {
    if (this.tokenError)
      return { status: 400, body: { error: this.tokenError, error_description: 'Token has been expired or revoked.' } };
    if (form.get('grant_type') === 'refresh_token' && form.get('refresh_token') === testRefreshToken) {
      return this.newToken([`${scope}spreadsheets`, `${scope}drive.readonly`]);
    }
    const scopes = scopesOf(form.get('assertion') ?? '');
    if (form.get('grant_type') !== 'urn:ietf:params:oauth:grant-type:jwt-bearer' || !scopes) {
      return { status: 400, body: { error: 'invalid_grant', error_description: 'Invalid JWT Signature.' } };
    }
    return this.newToken(scopes);
  }

  private newToken(scopes: readonly string[]): Answer {
    const token = `token-${this.tokens.size + 1}`;
    this.tokens.set(token, scopes);
    return { status: 200, body: { access_token: token, expires_in: 3600, token_type: 'Bearer' } };
  }

  private answer(request: IncomingMessage, url: URL, body: string): Answer {
    const scopes = this.tokens.get(/^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '');
    if (!scopes) return failure(401, 'UNAUTHENTICATED');
    const has = (...names: string[]) => names.some((name) => scopes.includes(scope + name));
    const insufficient = failure(403, 'ACCESS_TOKEN_SCOPE_INSUFFICIENT');
    const [, id = '', method = ''] = /^\/v4\/spreadsheets\/([\w-]+)(:batchUpdate)?$/.exec(url.pathname) ?? [];
    const file = /^\/drive\/v3\/files\/([\w-]+)$/.exec(url.pathname)?.[1];
    if (request.method === 'GET' && file) return has('drive.readonly', 'drive') ? this.file(file, url) : insufficient;
    if (id === '') return failure(404, 'notFound');
    if (this.files.has(id)) return failure(400, 'FAILED_PRECONDITION');
    const model = this.spreadsheets.get(id);
    if (!model) return failure(404, 'NOT_FOUND');
    if (request.method === 'GET' && method === '') {
      return has('spreadsheets', 'spreadsheets.readonly') ? this.get(model, id, url) : insufficient;
    }
    if (request.method === 'POST' && method === ':batchUpdate') {
      return has('spreadsheets') ? this.batchUpdate(model, id, url, body) : insufficient;
    }
    return failure(404, 'notFound');
  }

  private get(model: SpreadsheetModel, id: string, url: URL): Answer {
    const wrong = unknownParameter(url, ['fields', 'includeGridData', 'ranges', 'excludeTablesInBandedRanges']);
    return wrong ?? maskedAnswer('Spreadsheet', model.read(id), url);
  }

  private batchUpdate(model: SpreadsheetModel, id: string, url: URL, body: string): Answer {
    const content: unknown = JSON.parse(body);
    const field = unknownField(schemas, 'BatchUpdateSpreadsheetRequest', content);
    if (field) return failure(400, 'INVALID_ARGUMENT', `Invalid JSON payload received. Unknown name "${field}"`);
    const wrong = unknownParameter(url, ['fields']);
    if (wrong) return wrong;
    const [fault] = schemaFaults('sheets.v4', 'BatchUpdateSpreadsheetRequest', content, 'request');
    if (fault !== undefined) return failure(400, 'INVALID_ARGUMENT', `Not as Google describes it: ${fault}`);
    try {
      model.batchUpdate((content as { requests: object[] }).requests);
    } catch (error) {
      if (error instanceof InvalidRequest) return failure(400, 'INVALID_ARGUMENT', error.message);
      throw error;
    }
    return maskedAnswer('BatchUpdateSpreadsheetResponse', { spreadsheetId: id, replies: [] }, url);
  }

  private file(id: string, url: URL): Answer {
    const file = this.files.get(id);
    if (!file) return failure(404, 'notFound');
    const wrong = unknownParameter(url, ['fields', 'alt', 'supportsAllDrives', 'acknowledgeAbuse']);
    if (wrong) return wrong;
    return { status: 200, body: url.searchParams.get('alt') === 'media' ? file.bytes : { name: file.name } };
  }
}

function maskedAnswer(schema: string, value: object, url: URL): Answer {
  const [fault] = schemaFaults('sheets.v4', schema, value, 'answer');
  if (fault !== undefined) return failure(400, '', `The answer is not as Google describes it: ${fault}`);
  const fields = url.searchParams.get('fields');
  if (fields === null) return { status: 200, body: value };
  const mask = parseFieldMask(fields);
  const unknown = unknownMaskField(schemas, schema, mask);
  if (unknown)
    return failure(
      400,
      'INVALID_ARGUMENT',
      `Error expanding 'fields' parameter. Cannot find matching fields for path '${unknown}'.`,
    );
  return { status: 200, body: masked(value, mask) };
}

function unknownParameter(url: URL, known: readonly string[]): Answer | undefined {
  const unknown = [...url.searchParams.keys()].find((name) => !known.includes(name));
  return unknown === undefined
    ? undefined
    : failure(400, 'INVALID_ARGUMENT', `Unknown name "${unknown}": Cannot bind query parameter.`);
}

function failure(status: number, reason: string, message = `The server says ${reason || status}`): Answer {
  const details = reason === '' ? [] : [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason }];
  return { status, body: { error: { code: status, message, status: reason, details } } };
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  const isFile = body instanceof Uint8Array;
  response.writeHead(status, {
    'content-type': isFile ? 'application/octet-stream' : 'application/json; charset=UTF-8',
    ...headers,
  });
  response.end(isFile ? body : JSON.stringify(body));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
