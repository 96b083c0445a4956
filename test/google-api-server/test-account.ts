import { createVerify, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});

const testAccountAddress = 'lis@prov.example.iam.gserviceaccount.com';

/** Writes the key file of a service account that only the test server knows, and returns its path. */
export function writeKeyFile(folder: string): string {
  const path = join(folder, 'nyckel.json');
  const key = {
    type: 'service_account',
    project_id: 'prov',
    private_key_id: 'ett',
    private_key: privateKey,
    client_email: testAccountAddress,
    client_id: '1',
    token_uri: 'https://oauth2.googleapis.com/token',
    universe_domain: 'googleapis.com',
  };
  writeFileSync(path, JSON.stringify(key));
  return path;
}

export const testRefreshToken = 'en-persons-inloggning';

/** What `gcloud auth application-default login` leaves in a person's home folder. */
export function writeLogin(home: string): void {
  const login = { type: 'authorized_user', client_id: 'x', client_secret: 'y', refresh_token: testRefreshToken };
  mkdirSync(join(home, '.config', 'gcloud'), { recursive: true });
  writeFileSync(join(home, '.config', 'gcloud', 'application_default_credentials.json'), JSON.stringify(login));
}

/** The scopes that a signed assertion asks for (RFC 7523); `undefined` when it is not signed by the test account. */
export function scopesOf(assertion: string): string[] | undefined {
  const [header = '', claims = '', signature = ''] = assertion.split('.');
  const signed = createVerify('RSA-SHA256').update(`${header}.${claims}`).verify(publicKey, signature, 'base64url');
  const { iss, scope, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<
    string,
    string | number
  >;
  return signed && iss === testAccountAddress && Number(exp) * 1000 > Date.now() ? String(scope).split(' ') : undefined;
}
