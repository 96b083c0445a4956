import { googleError } from '../../../../src/hosts/node/google-api/google-error.ts';
import { failureOf, isGoogleFailure, isPassing } from '../../../../src/hosts/node/google-api/google-failure.ts';

function failing(code: string) {
  const failure = failureOf(Object.assign(new Error('x'), { config: {}, cause: Object.assign(new Error(), { code }) }));
  return {
    code: googleError(failure, 'id').code,
    message: googleError(failure, 'id').message,
    isRepeated: isPassing(failure),
  };
}

test.each([
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_GET_ISSUER_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'CERT_UNTRUSTED',
])('%s is told as a certificate that can be made known, at once', (code) => {
  expect(failing(code)).toEqual({
    code: 'certificate',
    message: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    isRepeated: false,
  });
});

test.each(['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID'])(
  '%s is told with the clock as a possible cause, at once',
  (code) => {
    expect(failing(code)).toEqual({
      code: 'certificate',
      message: expect.stringContaining('klocka'),
      isRepeated: false,
    });
  },
);

test.each(['EPROTO', 'ERR_SSL_WRONG_VERSION_NUMBER'])('%s is no network that comes back', (code) => {
  expect(failing(code)).toMatchObject({ code: 'unreachable', isRepeated: false });
});

test.each(['ECONNRESET', 'ETIMEDOUT', 'ENOTFOUND', 'ECONNREFUSED'])('%s may pass', (code) => {
  expect(failing(code)).toMatchObject({ code: 'unreachable', isRepeated: true });
});

test.each([
  [502, '<html>Bad Gateway</html>', true],
  [404, '<html>Spärrad</html>', false],
  [403, '<html>Spärrad</html>', false],
])('a page with status %d is repeated: %s', (status, data, isRepeated) => {
  const error = Object.assign(new Error('x'), { config: {}, response: { status, data } });
  expect(isGoogleFailure(error)).toBe(true);
  expect(isPassing(failureOf(error))).toBe(isRepeated);
});
