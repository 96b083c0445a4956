import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bagFiles } from '../../../../../src/hosts/node/archive/bagit/bag-files.ts';
import { eArkFiles } from '../../../../../src/hosts/node/archive/e-ark/e-ark-files.ts';
import { writePackage } from '../../../../../src/hosts/node/archive/store/write-package.ts';
import { verifyPackage } from '../../../../../src/hosts/node/archive/verify/verify-package.ts';
import { someContents } from '../../../../support/archive-builder.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

const folder = temporaryFolder();
const inPackage = (...path: string[]) => join(folder(), 'paket', ...path);
const faults = () => verifyPackage(inPackage()).map(({ path, problem }) => `${path} ${problem}`);
const write = (path: string, text: string) => {
  mkdirSync(join(inPackage(path), '..'), { recursive: true });
  writeFileSync(inPackage(path), text);
};

describe('a bag', () => {
  beforeEach(() => {
    writePackage(folder(), 'paket', bagFiles(someContents()));
  });
  const csv = 'data/csv/01-100 % klart & <färdigt>.csv';

  test('is whole as it was written', () => expect(faults()).toEqual([]));

  test.each([
    [
      'a changed file',
      () => write(csv, 'a;c\r\n'),
      [`${csv} har ändrats: SHA-256 stämmer inte`, `${csv} har ändrats: SHA-512 stämmer inte`],
    ],
    [
      'a missing file',
      () => rmSync(inPackage(csv)),
      [`${csv} saknas`, 'data har fel storlek eller antal filer: 15.2 i stället för 20.3'],
    ],
    [
      'an extra file',
      () => write('data/ny.txt', ''),
      ['data/ny.txt hör inte till paketet', 'data har fel storlek eller antal filer: 20.4 i stället för 20.3'],
    ],
    ['an extra file beside the data', () => write('ny.txt', ''), ['ny.txt hör inte till paketet']],
    [
      'a changed bag-info.txt',
      () => write('bag-info.txt', 'Nämnd: Annan\n'),
      ['bag-info.txt har ändrats: SHA-256 stämmer inte', 'bag-info.txt har ändrats: SHA-512 stämmer inte'],
    ],
    ['no bagit.txt', () => rmSync(inPackage('bagit.txt')), ['bagit.txt saknas']],
    [
      'another kind of bag',
      () => write('bagit.txt', 'hej'),
      [
        'bagit.txt säger inte att paketet är BagIt 1.0',
        'bagit.txt har ändrats: SHA-256 stämmer inte',
        'bagit.txt har ändrats: SHA-512 stämmer inte',
      ],
    ],
    [
      'files to fetch',
      () => write('fetch.txt', 'http://x 1 data/x'),
      ['fetch.txt pekar ut filer som inte ligger i paketet', 'fetch.txt hör inte till paketet'],
    ],
    [
      'a renamed file',
      () => renameSync(inPackage(csv), inPackage('data/csv/annan.csv')),
      [`${csv} saknas`, 'data/csv/annan.csv hör inte till paketet'],
    ],
  ])('with %s is not, and the file is named', (_what, change, expected) => {
    change();
    expect(faults()).toEqual(expected);
  });

  test('without manifests is not', () => {
    for (const name of ['sha256', 'sha512']) rmSync(inPackage(`manifest-${name}.txt`));
    expect(faults()).toContain('manifest-sha256.txt saknas');
  });

  test('never leads out of itself, nor through a link', () => {
    writeFileSync(join(folder(), 'hemlig.txt'), 'hemlig');
    writeFileSync(inPackage('manifest-sha256.txt'), `ab  ../hemlig.txt\nab  /etc/passwd\nab  data/..\\x\n`);
    symlinkSync(join(folder(), 'hemlig.txt'), inPackage('data/lank.txt'));
    const found = faults();
    expect(found).toEqual(
      expect.arrayContaining([
        '../hemlig.txt ligger utanför paketet och läses inte',
        '/etc/passwd ligger utanför paketet och läses inte',
        'data/lank.txt hör inte till paketet',
      ]),
    );
    rmSync(inPackage(csv));
    symlinkSync(join(folder(), 'hemlig.txt'), inPackage(csv));
    expect(faults()).toContain(`${csv} är ingen vanlig fil`);
  });
});

describe('an E-ARK package', () => {
  beforeEach(() => {
    writePackage(folder(), 'paket', eArkFiles(someContents(), 'paket'));
  });
  const csv = 'representations/rep1/data/csv/01-100 % klart & <färdigt>.csv';

  test('is whole as it was written', () => expect(faults()).toEqual([]));

  test.each([
    ['a changed file', () => write(csv, 'a;c\r\n'), [`${csv} har ändrats: SHA-256 stämmer inte`]],
    ['a file of another size', () => write(csv, ''), [`${csv} har ändrats: storleken stämmer inte`]],
    ['a missing file', () => rmSync(inPackage(csv)), [`${csv} saknas`]],
    ['an extra file', () => write('documentation/ny.txt', ''), ['documentation/ny.txt hör inte till paketet']],
    [
      'changed metadata',
      () => write('metadata/descriptive/dc.xml', '<metadata/>'),
      ['metadata/descriptive/dc.xml har ändrats: storleken stämmer inte'],
    ],
    ['a broken METS.xml', () => write('METS.xml', '<mets>'), ['METS.xml går inte att läsa som METS']],
  ])('with %s is not, and the file is named', (_what, change, expected) => {
    change();
    expect(faults().filter((fault) => !fault.endsWith('hör inte till paketet') || expected.includes(fault))).toEqual(
      expected,
    );
  });
});

test('a folder of something else is no package', () => {
  mkdirSync(inPackage());
  expect(faults()).toEqual(['. är inget paket: varken bagit.txt eller METS.xml finns']);
});
