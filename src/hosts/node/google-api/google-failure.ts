import { isAboutCertificate, isAboutEncryption } from './connection-codes.ts';
import { unsafeRedirect } from './send-safely.ts';

/** What Google answered, or what kept an answer from coming. */
export interface GoogleFailure {
  /** HTTP status; absent when no whole answer came. */
  readonly status?: number;
  /** Google's own name for what is wrong, e.g. `SERVICE_DISABLED` or `invalid_grant`; `''` when there is none. */
  readonly reason: string;
  readonly message: string;
  /** Node's name for what went wrong with the connection, e.g. `CERT_HAS_EXPIRED`; `''` when there is none. */
  readonly code: string;
  /** The answer is none of Google's: a proxy or the like has answered in its place. */
  readonly isForeign?: boolean;
  /** The header Retry-After as it was sent. */
  readonly retryAfter?: string;
  readonly cause: unknown;
}

/** An answer that began well and was cut short. */
export class IncompleteAnswer extends Error {
  override readonly name = 'IncompleteAnswer';
}

/** A page where data was asked for: a proxy or a firewall has answered in Google's place. */
export class ForeignAnswer extends Error {
  override readonly name = 'ForeignAnswer';
}

/** Whether it was Google, the network or the login that failed; anything else that is thrown is a fault of the program's. */
export function isGoogleFailure(cause: unknown): boolean {
  return (
    cause instanceof IncompleteAnswer ||
    cause instanceof ForeignAnswer ||
    isBrokenKey(cause) ||
    'config' in Object(cause)
  );
}

/** A key file whose key cannot be used for signing. */
function isBrokenKey(cause: unknown): boolean {
  return /^ERR_(?:OSSL|CRYPTO)/.test(String(Object(cause).code));
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
  const isForeign = cause instanceof ForeignAnswer || isForeignRefusal(response?.status, body);
  return {
    ...(response?.status === undefined ? {} : { status: response.status }),
    reason: isBrokenKey(cause) ? 'credentials' : body.reason,
    message: body.message || String(error.message ?? cause),
    code: codeOf(cause),
    ...(isForeign ? { isForeign } : {}),
    ...(retryAfter ? { retryAfter } : {}),
    cause,
  };
}

/** Google says in all its refusals what is wrong. When it is out of order itself, those in front of it answer with pages of their own. */
function isForeignRefusal(status: number | undefined, { reason, message }: ReturnType<typeof bodyOf>): boolean {
  if (status === undefined || status === 407) return status === 407;
  return status >= 300 && status < 500 && status !== 408 && status !== 429 && reason === '' && message === '';
}

/** The first code of a chain of causes, outermost first. */
function codeOf(cause: unknown): string {
  for (let error = cause, depth = 0; error && depth < 5; error = Object(error).cause, depth++) {
    const { code } = Object(error) as { code?: unknown };
    if (typeof code === 'string') return code;
  }
  return '';
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
export function isPassing({ status, reason, code, isForeign }: GoogleFailure): boolean {
  if (isAboutCredentials(reason) || reason === 'credentials') return false;
  if (isForeign || isAboutCertificate(code) || isAboutEncryption(code) || code === unsafeRedirect) return false;
  return status === undefined || status === 429 || status === 408 || status >= 500 || isQuota(reason);
}

/** Whether Google said no before it did anything, so that sending the request again cannot do it twice. */
export function isRefusal({ status, reason }: GoogleFailure): boolean {
  return status === 429 || isQuota(reason);
}

/** Whether the login itself is refused. */
export function isAboutCredentials(reason: string): boolean {
  return ['invalid_grant', 'invalid_client', 'unauthorized_client', 'invalid_rapt', 'UNAUTHENTICATED'].includes(reason);
}

/** Whether too much has been asked for in too short a time. */
export function isQuota(reason: string): boolean {
  return ['RATE_LIMIT_EXCEEDED', 'RESOURCE_EXHAUSTED', 'rateLimitExceeded', 'userRateLimitExceeded'].includes(reason);
}
