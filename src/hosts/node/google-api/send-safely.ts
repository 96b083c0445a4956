/** What Google's client gives an adapter to send. */
interface Sent {
  url: string | URL;
  method?: string;
  headers?: Headers;
  redirect?: RequestInit['redirect'];
}

interface Answered {
  readonly status: number;
  readonly headers: Headers;
}

/** The code of the error for an answer that leads from an encrypted connection to an open one. */
export const unsafeRedirect = 'LIS_UNSAFE_REDIRECT';
const redirects: readonly number[] = [301, 302, 303, 307, 308];
const mostRedirects = 5;

/**
 * Sends a request and follows where its answer leads, but never from https to anything else, never with a request that writes, and with
 * the login only on the same server.
 *
 * @param redirected where to send instead of to Google, see LIS_GOOGLE_API_URL
 */
export function sendSafely(redirected: ((url: URL) => URL) | undefined) {
  return async <Request extends Sent, Answer extends Answered>(
    request: Request,
    send: (request: Request) => Promise<Answer>,
  ): Promise<Answer> => {
    const first = new URL(request.url);
    let url = redirected?.(first) ?? first;
    const headers = new Headers(request.headers ?? {});
    for (let count = 0; ; count++) {
      const answer = await send({ ...request, url, headers, redirect: 'manual' });
      const location = redirects.includes(answer.status) ? answer.headers.get('location') : null;
      if (location === null || !['GET', undefined].includes(request.method) || count === mostRedirects) return answer;
      const next = new URL(location, url);
      if (next.protocol !== 'https:' && next.origin !== url.origin) throw new UnsafeRedirect(next.host);
      if (next.origin !== url.origin) headers.delete('authorization');
      url = next;
    }
  };
}

/** Somebody between here and Google answers with an address that anybody on the way could read or change. */
class UnsafeRedirect extends Error {
  override readonly name = 'UnsafeRedirect';
  readonly code = unsafeRedirect;

  constructor(host: string) {
    super(`redirected to an open connection with ${host}`);
  }
}
