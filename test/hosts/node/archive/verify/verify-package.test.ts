import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bagFiles } from '../../../../../src/hosts/node/archive/bagit/bag-files.ts';
import { eArkFiles } from '../../../../../src/hosts/node/archive/e-ark/e-ark-files.ts';
import { writePackage } from '../../../../../src/hosts/node/archive/store/write-package.ts';
import { verifyPackage } from '../../../../../src/hosts/node/archive/verify/verify-package.ts';
import { originalWorkbook, someContents } from '../../../../support/archive-builder.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

const folder = temporaryFolder();
function inPackage(...path: string[]) {
  return join(folder(), 'paket', ...path);
}

function faults() {
  return verifyPackage(inPackage()).map(({ path, problem }) => `${path} ${problem}`);
}

function write(path: string, text: string) {
  mkdirSync(join(inPackage(path), '..'), { recursive: true });
  writeFileSync(inPackage(path), text);
}

describe('a bag', () => {
  beforeEach(() => writePackage(folder(), 'paket', bagFiles(someContents())));
  const csv = 'data/csv/01-100 % klart & <färdigt>.csv';
  /** Of the table, its description and the workbook. */
  const bytes = 5 + 12 + originalWorkbook.length;

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
      [`${csv} saknas`, `data har fel storlek eller antal filer: ${bytes - 5}.2 i stället för ${bytes}.3`],
    ],
    [
      'an extra file',
      () => write('data/ny.txt', ''),
      [
        'data/ny.txt hör inte till paketet',
        `data har fel storlek eller antal filer: ${bytes}.4 i stället för ${bytes}.3`,
      ],
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
    ['no tag manifest', () => rmSync(inPackage('tagmanifest-sha512.txt')), ['tagmanifest-sha512.txt saknas']],
    [
      'a link for a tag manifest',
      () => {
        renameSync(inPackage('tagmanifest-sha256.txt'), join(folder(), 'utanför.txt'));
        symlinkSync(join(folder(), 'utanför.txt'), inPackage('tagmanifest-sha256.txt'));
      },
      ['tagmanifest-sha256.txt är ingen vanlig fil'],
    ],
    [
      'an added tag manifest with wrong sums',
      () => write('tagmanifest-md5.txt', `${'0'.repeat(32)}  bagit.txt\n`),
      [
        'bagit.txt har ändrats: MD5 stämmer inte',
        'bag-info.txt hör inte till paketet',
        'manifest-sha256.txt hör inte till paketet',
        'manifest-sha512.txt hör inte till paketet',
      ],
    ],
    [
      'an added manifest that cannot be checked',
      () => write('tagmanifest-sha1024.txt', 'ab  bagit.txt\n'),
      [
        'bagit.txt har en kontrollsumma som inte kan räknas ut här: SHA-1024',
        'bag-info.txt hör inte till paketet',
        'manifest-sha256.txt hör inte till paketet',
        'manifest-sha512.txt hör inte till paketet',
      ],
    ],
    [
      'a file hidden beside the tag manifests',
      () => write('tagmanifest-x/ny.txt', ''),
      ['tagmanifest-x/ny.txt hör inte till paketet'],
    ],
    ['an empty folder', () => mkdirSync(inPackage('data/tom')), ['data/tom hör inte till paketet']],
  ])('with %s is not, and the file is named', (_what, change, expected) => {
    change();
    expect(faults()).toEqual(expected);
  });

  test('with a line doubled, whichever comes first, is not', () => {
    const manifest = readFileSync(inPackage('manifest-sha256.txt'), 'utf8');
    const wrong = `${'0'.repeat(64)}  ${csv.replace('%', '%25')}\n`;
    write('manifest-sha256.txt', wrong + manifest);
    expect(faults()).toContain(`${csv} står mer än en gång i manifest-sha256.txt`);
    write('manifest-sha256.txt', manifest + wrong);
    expect(faults()).toContain(`${csv} står mer än en gång i manifest-sha256.txt`);
  });

  test('is whole when its names come back in decomposed form', () => {
    renameSync(inPackage(csv), inPackage(csv.normalize('NFD')));
    expect(faults()).toEqual([]);
    write(csv.normalize('NFD'), 'a;c\r\n');
    expect(faults()).toContain(`${csv} har ändrats: SHA-256 stämmer inte`);
  });

  test('tells two names that differ only in form', () => {
    write(csv.normalize('NFD'), 'a;b\r\n');
    expect(faults()).toContain(`${csv} finns två gånger, med bokstäver som å, ä och ö kodade på olika sätt`);
  });

  test('names a file whose name is not text', () => {
    writeFileSync(Buffer.concat([Buffer.from(inPackage('data/')), Buffer.from([0xe5])]), 'hej');
    expect(faults()).toContain('data/\ufffd hör inte till paketet');
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
  beforeEach(() => writePackage(folder(), 'paket', eArkFiles(someContents(), 'paket')));
  const mets = () => readFileSync(inPackage('METS.xml'), 'utf8');
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
    [
      'a broken METS.xml',
      () => write('METS.xml', '<mets>'),
      ['METS.xml går inte att läsa som METS', 'METS.xml har ändrats: SHA-256 i METS.xml.sha256 stämmer inte'],
    ],
    [
      'a changed text in METS.xml',
      () => write('METS.xml', mets().replace('SOFTWARE', 'TEXTWARE')),
      ['METS.xml har ändrats: SHA-256 i METS.xml.sha256 stämmer inte'],
    ],
    [
      'a DOCTYPE in METS.xml',
      () => write('METS.xml', mets().replace('<mets', '<!DOCTYPE mets>\n<mets')),
      [
        'METS.xml innehåller en DOCTYPE, som inget arkivpaket har',
        'METS.xml har ändrats: SHA-256 i METS.xml.sha256 stämmer inte',
      ],
    ],
    ['no checksum of METS.xml', () => rmSync(inPackage('METS.xml.sha256')), ['METS.xml.sha256 saknas']],
    [
      'a checksum of an algorithm that is not known here',
      () => write('METS.xml', mets().replace('"SHA-256"', '"Whirlpool2"')),
      [
        'METS.xml har ändrats: SHA-256 i METS.xml.sha256 stämmer inte',
        'metadata/descriptive/dc.xml har en kontrollsumma som inte kan räknas ut här: WHIRLPOOL2',
      ],
    ],
    [
      'an empty folder',
      () => mkdirSync(inPackage('representations/rep1/data/tom')),
      ['representations/rep1/data/tom hör inte till paketet'],
    ],
  ])('with %s is not, and the file is named', (_what, change, expected) => {
    change();
    expect(faults().filter((fault) => !fault.endsWith('hör inte till paketet') || expected.includes(fault))).toEqual(
      expected,
    );
  });
});

test('an E-ARK package of another program needs no checksum of its METS.xml', async () => {
  await writePackage(folder(), 'paket', eArkFiles(someContents(), 'paket'));
  const mets = readFileSync(inPackage('METS.xml'), 'utf8');
  write('METS.xml', mets.replace('<name>lis</name>', '<name>annat</name>'));
  rmSync(inPackage('METS.xml.sha256'));
  expect(faults()).toEqual([]);
});

test('a folder of something else is no package', () => {
  mkdirSync(inPackage());
  expect(faults()).toEqual(['. är inget paket: varken bagit.txt eller METS.xml finns']);
});
