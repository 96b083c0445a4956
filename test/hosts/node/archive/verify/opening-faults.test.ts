import { join } from 'node:path';
import { bagFiles } from '../../../../../src/hosts/node/archive/bagit/bag-files.ts';
import type { PackageFile } from '../../../../../src/hosts/node/archive/contents/package-file.ts';
import { eArkFiles } from '../../../../../src/hosts/node/archive/e-ark/e-ark-files.ts';
import { writePackage } from '../../../../../src/hosts/node/archive/store/write-package.ts';
import { verifyPackage } from '../../../../../src/hosts/node/archive/verify/verify-package.ts';
import { someContents } from '../../../../support/archive-builder.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';
import { buildXlsx, xlsxParts, zipParts } from '../../../../support/xlsx-builder.ts';

const folder = temporaryFolder();

/** What is said of a package that holds the file, and whose checksums are right. */
async function faultsWith(file: PackageFile, packaging: 'bagit' | 'e-ark') {
  const { data } = someContents();
  const contents = someContents({ data: [...data.filter(({ path }) => path !== file.path), file] });
  await writePackage(folder(), 'paket', packaging === 'bagit' ? bagFiles(contents) : eArkFiles(contents, 'paket'));
  return verifyPackage(join(folder(), 'paket'));
}

const brokenStyles = zipParts({ ...xlsxParts({ styles: '' }), 'xl/styles.xml': '<styleSheet><a></styleSheet>' });
const brokenTheme = zipParts({ ...xlsxParts(), 'xl/theme/theme1.xml': '<a:theme/>' });
function document(text: string) {
  return zipParts({ '[Content_Types].xml': '<Types/>', 'word/document.xml': text });
}

describe.each(['bagit', 'e-ark'] as const)('a package (%s) whose checksums are right', (packaging) => {
  test.each<[string, PackageFile]>([
    ['a workbook that opens', { path: 'genomgang/bok.xlsx', content: buildXlsx() }],
    ['a document that opens', { path: 'genomgang/dokument.docx', content: document('<a/>') }],
    ['a document as somebody gave it', { path: 'beslutat/dokument.docx', content: 'x' }],
    ['an original with a part that nobody reads', { path: 'original/bok.xlsx', content: brokenTheme }],
    [
      'an original that has become too large',
      {
        path: 'original/bok.xlsx',
        content: buildXlsx({
          sharedStrings: `<si><t>${'ord '.repeat(8000)}</t></si>`,
          sheets: [{ rows: '<row><c t="s"><v>0</v></c></row>'.repeat(400) }],
        }),
      },
    ],
  ])('is whole with %s', (_, file) => expect(faultsWith(file, packaging)).resolves.toEqual([]));

  test.each<[string, PackageFile, RegExp]>([
    [
      'a workbook whose styles are no XML',
      { path: 'genomgang/bok.xlsx', content: brokenStyles },
      /xl\/styles\.xml är inte giltig XML/,
    ],
    [
      'a workbook with any part that is no XML',
      { path: 'genomgang/bok.xlsx', content: brokenTheme },
      /theme1\.xml är inte giltig XML/,
    ],
    [
      'a document that is no XML',
      { path: 'genomgang/dokument.docx', content: document('<a>') },
      /word\/document\.xml är inte giltig XML/,
    ],
    [
      'an original that cannot be read',
      { path: 'original/bok.xlsx', content: brokenStyles },
      /xl\/styles\.xml är inte giltig XML/,
    ],
  ])('is not with %s', async (_, file, problem) => {
    const faults = await faultsWith(file, packaging);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.path.endsWith(file.path)).toBe(true);
    expect(faults[0]?.problem).toMatch(/^går inte att öppna: /);
    expect(faults[0]?.problem).toMatch(problem);
  });
});
