import { HostError, type HostErrorCode } from '../host-error.ts';

/** What Google answered, or what kept an answer from coming. */
export interface GoogleFailure {
  /** HTTP status; absent when no whole answer came. */
  readonly status?: number;
  /** Google's own name for what is wrong, e.g. `SERVICE_DISABLED` or `invalid_grant`; `''` when there is none. */
  readonly reason: string;
  readonly message: string;
  /** The header Retry-After as it was sent. */
  readonly retryAfter?: string;
  readonly cause: unknown;
}

/** What the official client throws, as plain data. */
export function failureOf(cause: unknown): GoogleFailure {
  const error = Object(cause) as {
    message?: string;
    code?: unknown;
    response?: { status?: number; headers?: Headers; data?: unknown };
  };
  const { response } = error;
  const body = bodyOf(response?.data);
  const retryAfter = response?.headers?.get?.('retry-after');
  return {
    ...(response?.status === undefined ? {} : { status: response.status }),
    reason: body.reason,
    message: body.message || String(error.message ?? cause),
    ...(retryAfter ? { retryAfter } : {}),
    cause,
  };
}

interface ErrorBody {
  readonly error?:
    | string
    | {
        readonly message?: string;
        readonly status?: string;
        readonly details?: readonly { readonly reason?: string }[];
        readonly errors?: readonly { readonly reason?: string }[];
      };
  readonly error_description?: string;
}

/** The two shapes of Google's errors: that of its APIs, and that of OAuth (RFC 6749, 5.2). */
function bodyOf(data: unknown): { reason: string; message: string } {
  const { error, error_description } = Object(parsed(data)) as ErrorBody;
  if (typeof error === 'string') return { reason: error, message: error_description ?? error };
  const reason = error?.details?.find((detail) => detail.reason)?.reason ?? error?.errors?.[0]?.reason ?? error?.status;
  return { reason: reason ?? '', message: error?.message ?? '' };
}

function parsed(data: unknown): unknown {
  if (data instanceof ArrayBuffer) return parsed(new TextDecoder().decode(data));
  if (typeof data !== 'string') return data;
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}

/** Whether the same request may go through if it is sent again. */
export function isPassing({ status, reason }: GoogleFailure): boolean {
  if (isAboutCredentials(reason) || reason === 'credentials') return false;
  return status === undefined || status === 429 || status === 408 || status >= 500 || isQuota(reason);
}

/** Whether Google said no before it did anything, so that sending the request again cannot do it twice. */
export function isRefusal({ status, reason }: GoogleFailure): boolean {
  return status === 429 || isQuota(reason);
}

/** The failure in one Swedish sentence. `spreadsheet` is the id that was asked for. */
export function googleError(failure: GoogleFailure, spreadsheet: string): HostError {
  const [code, message] = explained(failure, spreadsheet);
  return new HostError(code, message, failure.cause);
}

function explained({ status, reason, message }: GoogleFailure, spreadsheet: string): readonly [HostErrorCode, string] {
  const sheet = `Kalkylarket ${spreadsheet}`;
  if (reason === 'credentials') return ['no-credentials', NO_CREDENTIALS];
  if (isAboutCredentials(reason) || status === 401) {
    return [
      'bad-credentials',
      'Google godtar inte inloggningen, som kan ha gått ut eller dragits in: logga in igen med gcloud auth application-default login, eller skapa en ny nyckel för tjänstkontot.',
    ];
  }
  if (reason === 'SERVICE_DISABLED' || reason === 'accessNotConfigured') {
    return [
      'api-disabled',
      'Google Sheets API eller Google Drive API är inte påslaget i molnprojektet: slå på det i Google Cloud-konsolen under API:er och tjänster och vänta några minuter. Vid egen inloggning: ange även ert projekt med gcloud auth application-default set-quota-project.',
    ];
  }
  if (reason === 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' || reason === 'insufficientPermissions') {
    return [
      'forbidden',
      'Inloggningen gäller inte för kalkylark: logga in igen med de behörigheter som står i driftsguiden under Google Kalkylark över API.',
    ];
  }
  if (isQuota(reason) || status === 429) {
    return [
      'quota',
      'Google tar inte emot fler anrop just nu, för kvoten per minut är förbrukad: vänta några minuter och försök igen.',
    ];
  }
  if (status === 400 && /protected/i.test(message)) {
    return [
      'forbidden',
      `${sheet} har skyddade celler som kontot inte får ändra: be ägaren ge kontot rätt till dem. Inget är skrivet.`,
    ];
  }
  switch (status) {
    case 400:
      return reason === 'FAILED_PRECONDITION' || reason === 'failedPrecondition'
        ? [
            'not-a-spreadsheet',
            `${sheet} är inte ett Google-kalkylark utan en annan sorts fil: ange ett kalkylarks id.`,
          ]
        : [
            'refused-request',
            `Google godtar inte anropet för kalkylarket ${spreadsheet} (${message}): kontrollera att id:t är rätt.`,
          ];
    case 403:
      return [
        'forbidden',
        `Kontot får inte öppna eller ändra kalkylarket ${spreadsheet}: dela det med tjänstkontots eller användarens e-postadress.`,
      ];
    case 404:
      return ['not-found', `${sheet} finns inte eller är inte delat med kontot: kontrollera id:t och delningen.`];
  }
  if (status !== undefined && status >= 500) {
    return ['unreachable', `Google svarar inte som det ska just nu (fel ${status}): försök igen om en stund.`];
  }
  if (status !== undefined) {
    return ['refused-request', `Google godtar inte anropet för kalkylarket ${spreadsheet} (${message}).`];
  }
  return [
    'unreachable',
    'Det gick inte att få ett helt svar från Google: kontrollera nätverket och eventuell proxy (HTTPS_PROXY) och försök igen.',
  ];
}

const NO_CREDENTIALS =
  'Det finns ingen giltig inloggning till Google: kör gcloud auth application-default login, eller låt GOOGLE_APPLICATION_CREDENTIALS peka ut ett tjänstkontos nyckelfil.';

function isAboutCredentials(reason: string): boolean {
  return ['invalid_grant', 'invalid_client', 'unauthorized_client', 'invalid_rapt', 'UNAUTHENTICATED'].includes(reason);
}

function isQuota(reason: string): boolean {
  return ['RATE_LIMIT_EXCEEDED', 'RESOURCE_EXHAUSTED', 'rateLimitExceeded', 'userRateLimitExceeded'].includes(reason);
}
