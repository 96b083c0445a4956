import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadsFor } from '../../../../src/hosts/node/boards/read-deliveries.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder();

test.each([
  ['a few small workbooks', [0.2, 0.2, 0.2], 8, 0],
  ['one large workbook', [9], 8, 1],
  ['no more than the files are', [9, 9], 8, 2],
  ['no more than was asked for', [9, 9, 9, 9], 3, 3],
  ['no more than there is work for', Array.from({ length: 25 }, () => 0.2), 8, 2],
])('threads for %s', (_, mebibytes, jobs, threads) => {
  const paths = mebibytes.map((size, index) => {
    const path = join(folder(), `${index}.xlsx`);
    writeFileSync(path, new Uint8Array(size * 1024 * 1024));
    return path;
  });
  expect(threadsFor(paths, jobs)).toBe(threads);
});
