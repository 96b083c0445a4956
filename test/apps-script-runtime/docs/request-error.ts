/** A request that the service answers with status 400. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
}
