import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { compareCodes } from '../../../src/core/index.ts';
import { runClasp } from '../../support/run-clasp.ts';
import { freshBundle } from '../../support/shared-bundle.ts';

const bundle = freshBundle();

describe('the built add-on', () => {
  test('is exactly what clasp would push', () => {
    const { filesToPush, untrackedFiles } = JSON.parse(runClasp(bundle(), ['show-file-status', '--json']));
    const built = readdirSync(bundle().folder).map((name) => `apps-script/${name}`);
    expect(filesToPush.sort()).toEqual(built.sort());
    expect(filesToPush).toContain('apps-script/appsscript.json');
    expect(untrackedFiles).toEqual([]);
  });

  test('reaches Google whole, with one request', () => {
    const log = join(bundle().project, 'requests');
    writeFileSync(log, '');
    const words = Object.fromEntries(
      ['client_id', 'client_secret', 'access_token', 'refresh_token'].map((key) => [key, 'none']),
    );
    const tokens = { default: { type: 'authorized_user', expiry_date: 4e12, ...words } };
    const credentials = join(bundle().project, '.clasprc.json');
    writeFileSync(credentials, JSON.stringify({ tokens }));
    runClasp(bundle(), ['push', '--force', '--auth', credentials], log);
    const requests = readFileSync(log, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const writes = requests.filter(({ method }) => method !== 'GET');
    expect(writes.map(({ method, url }) => [method, new URL(url).pathname])).toEqual([
      ['PUT', '/v1/projects/rehearsal/content'],
    ]);
    const types: Record<string, string> = { '.js': 'SERVER_JS', '.html': 'HTML', '.json': 'JSON' };
    const sent = writes[0].body.files as { name: string; type: string; source: string }[];
    const built = readdirSync(bundle().folder).map((file) => ({
      name: parse(file).name,
      type: types[parse(file).ext],
      source: readFileSync(join(bundle().folder, file), 'utf8'),
    }));
    const byName = (a: { name: string }, b: { name: string }) => compareCodes(a.name, b.name);
    expect(sent.map(({ name, type, source }) => ({ name, type, source })).sort(byName)).toEqual(built.sort(byName));
  });
});
