import type { drive_v3 } from '@googleapis/drive';
import type { sheets_v4 } from '@googleapis/sheets';
import { googleError } from './google-error.ts';
import { ForeignAnswer, failureOf, IncompleteAnswer, isGoogleFailure, isPassing, isRefusal } from './google-failure.ts';
import { checkProxy } from './proxy.ts';
import { sendSafely } from './send-safely.ts';
import { silenceWarnings } from './silence-warnings.ts';
import { type RetryHost, systemRetryHost, withRetries } from './with-retries.ts';

/** A spreadsheet as it was at one moment, as far as it was asked for. */
export type Spreadsheet = sheets_v4.Schema$Spreadsheet;
export type WriteRequest = sheets_v4.Schema$Request;

/** Reads and writes spreadsheets as the account that the machine is logged in as. All methods throw HostError. */
export interface GoogleSheets {
  /** One read of everything that `fields` names, in the notation of Google's field masks, with the cells of every tab. */
  read(id: string, fields: string): Promise<Spreadsheet>;
  /** All of the requests or none. A failure with the code `unreachable` leaves it unknown which. */
  write(id: string, requests: readonly WriteRequest[]): Promise<void>;
  /** The file as it lies in Google Drive, for an Excel workbook that was uploaded there. */
  download(id: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
}

export interface ConnectOptions {
  /** Ask for the right to change spreadsheets too. */
  readonly write?: boolean;
  /** Milliseconds until a request without a whole answer is given up. Google itself gives up after three minutes. */
  readonly timeout?: number;
  readonly retryHost?: RetryHost;
}

const scopeAddress = 'https://www.googleapis.com/auth/';
const requestTimeout = 180_000;

/**
 * Connects with application default credentials: the key file that GOOGLE_APPLICATION_CREDENTIALS names, the login of gcloud, or the
 * service account of the machine. Nothing is sent before the first call. The packages of Google are loaded here, so that only
 * the commands that use them pay for it. @throws HostError `proxy` when the proxy that is set is no address
 */
export async function connect(options: ConnectOptions = {}): Promise<GoogleSheets> {
  checkProxy();
  silenceWarnings();
  const { auth: google, sheets: sheetsApi } = await import('@googleapis/sheets');
  const { write = false, timeout = requestTimeout, retryHost = systemRetryHost } = options;
  const adapter = sendSafely(testServerRedirect(process.env['LIS_GOOGLE_API_URL']));
  const login = (...scopes: readonly string[]) =>
    new google.GoogleAuth({
      scopes: scopes.map((scope) => scopeAddress + scope),
      clientOptions: { transporterOptions: { adapter } },
    });
  const account = login(write ? 'spreadsheets' : 'spreadsheets.readonly');
  const sheets = sheetsApi({ version: 'v4', auth: account, retry: false, timeout });
  let drive: drive_v3.Drive | undefined;

  async function call<Result>(id: string, run: () => Promise<Result>, mayRepeat = isPassing): Promise<Result> {
    try {
      await checkLogin(account);
      return await withRetries(run, mayRepeat, retryHost);
    } catch (error) {
      throw isGoogleFailure(error) ? googleError(failureOf(error), id) : error;
    }
  }

  return {
    read: (spreadsheetId, fields) =>
      call(spreadsheetId, async () => {
        const { data } = await sheets.spreadsheets.get({ spreadsheetId, fields });
        return whole(data);
      }),
    write: (spreadsheetId, requests) =>
      call(
        spreadsheetId,
        async () => {
          const requestBody = { requests: [...requests] };
          whole((await sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody, fields: 'spreadsheetId' })).data);
        },
        isRefusal,
      ),
    download: (fileId) =>
      call(fileId, async () => {
        const { drive: driveApi } = await import('@googleapis/drive');
        drive ??= driveApi({ version: 'v3', auth: login('drive.readonly'), retry: false, timeout });
        const { data } = await drive.files.get({ fileId, fields: 'name', supportsAllDrives: true });
        const content = await drive.files.get(
          { fileId, alt: 'media', supportsAllDrives: true },
          { responseType: 'arraybuffer' },
        );
        return { name: whole(data).name ?? fileId, bytes: new Uint8Array(content.data as unknown as ArrayBuffer) };
      }),
  };
}

/** An answer that was cut short is left as text by the client, and so is the page that a proxy answers with. */
function whole<Data>(data: Data): Data {
  if (typeof data === 'string' && data.trimStart().startsWith('<')) throw new ForeignAnswer('the answer is a page');
  if (typeof data !== 'object' || data === null) throw new IncompleteAnswer('the answer is not whole');
  return data;
}

/** What is wrong with the login itself is no failure of Google's, and no waiting helps. */
async function checkLogin(account: { getClient(): Promise<unknown> }): Promise<void> {
  try {
    await account.getClient();
  } catch (cause) {
    throw googleError({ reason: 'credentials', message: String(cause), code: '', cause }, '');
  }
}

/** Sends what is meant for Google to a server on this machine instead. For tests only: any other address is refused. */
function testServerRedirect(base: string | undefined): ((url: URL) => URL) | undefined {
  if (!base) return undefined;
  const { protocol, hostname, origin } = new URL(base);
  if (!['http:', 'https:'].includes(protocol) || !['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) {
    throw new Error('LIS_GOOGLE_API_URL is for tests and takes an address on this machine only');
  }
  return (url) => new URL(url.pathname + url.search, origin);
}
