import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { internalOutputIn } from '../../../src/hosts/node/public-folder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();

test.each(['ingen', 'fil', join('fil', 'mapp')])('%s is no folder, and holds nothing internal', (path) => {
  writeFileSync(join(folder(), 'fil'), '');
  expect(internalOutputIn(join(folder(), path))).toBeUndefined();
});
