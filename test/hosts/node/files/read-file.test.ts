import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFile } from '../../../../src/hosts/node/files/read-file.ts';
import { hostErrorOf } from '../../../support/host-error-of.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('reading a file', () => {
  test('gives its bytes', () => {
    writeFileSync(join(folder, 'a'), 'hej');
    expect(Buffer.from(readFile(join(folder, 'a'))).toString()).toBe('hej');
  });

  test.each([
    ['that is not there', () => join(folder, 'saknas.xlsx'), 'not-found'],
    ['whose name is not UTF-8', () => join(folder, 'b\ufffdk.xlsx'), 'undecodable-name'],
    ['that is a folder', () => folder, 'not-a-file'],
    ['that has no end', () => '/dev/zero', 'not-a-file'],
    ['inside something that is no folder', () => join(import.meta.filename, 'x.xlsx'), 'not-found'],
  ])('%s', (_, path, code) => {
    const error = hostErrorOf(() => readFile(path()));
    expect(error.code).toBe(code);
    expect(error.message).toContain(path());
  });

  test('whose name has the sign for what is not UTF-8 is read', () => {
    writeFileSync(join(folder, 'b\ufffdk'), 'hej');
    expect(readFile(join(folder, 'b\ufffdk'))).toHaveLength(3);
  });

  test('that is larger than any workbook is not even opened', () => {
    const path = join(folder, 'stor.xlsx');
    writeFileSync(path, '');
    truncateSync(path, 300 * 1024 * 1024);
    expect(hostErrorOf(() => readFile(path)).code).toBe('too-large');
  });

  test('that the system does not give out says what the system said', () => {
    expect(hostErrorOf(() => readFile(join(folder, 'saknas'))).cause).toHaveProperty('code', 'ENOENT');
  });
});
