import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { eArkFiles } from '../../../../../src/hosts/node/archive/e-ark/e-ark-files.ts';
import { writePackage } from '../../../../../src/hosts/node/archive/store/write-package.ts';
import { aDescription, someContents } from '../../../../support/archive-builder.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

const folder = temporaryFolder();
function textOf(path: string, contents = someContents()) {
  return String(eArkFiles(contents, 'paket').find((file) => file.path === path)?.content);
}

describe('metadata', () => {
  test('every file of the package is in a METS file, by its percent-encoded path', () => {
    expect(textOf('representations/rep1/METS.xml')).toContain(
      'xlink:href="data/csv/01-100%20%25%20klart%20%26%20%3Cf%C3%A4rdigt%3E.csv"',
    );
    expect(textOf('METS.xml')).toContain('xlink:href="representations/rep1/METS.xml"');
  });

  test('what a workbook says is text, never markup', () => {
    const hostile = aDescription({ board: '"/><x>&\u0007\ufffe', title: '<!--' });
    expect(textOf('METS.xml', someContents({ description: hostile }))).toContain(
      '<name>&quot;/&gt;&lt;x&gt;&amp;\ufffd\ufffd</name>',
    );
  });

  test('PREMIS gives each file its format in PRONOM', () => {
    expect(textOf('metadata/preservation/premis.xml')).toContain('<formatRegistryKey>fmt/214</formatRegistryKey>');
  });

  test('the organisation number is given when it is known', () => {
    const description = aDescription({ organisationNumber: '212000-0142' });
    expect(textOf('METS.xml', someContents({ description }))).toContain(
      '<note csip:NOTETYPE="IDENTIFICATIONCODE">212000-0142</note>',
    );
    expect(textOf('METS.xml')).not.toContain('IDENTIFICATIONCODE');
  });

  test('the same contents give the same files', () => {
    expect(eArkFiles(someContents(), 'paket')).toEqual(eArkFiles(someContents(), 'paket'));
  });
});

const schemas = resolve('..', 'shared', 'e-ark');
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;
const reason = !existsSync(schemas)
  ? 'the schemas are not beside the project'
  : hasXmllint
    ? ''
    : 'xmllint is not installed';
if (reason !== '') console.info(`Skipped the validation of E-ARK packages: ${reason}.`);
const mustRun = existsSync(schemas) && process.env['CI'];

(reason === '' || mustRun ? test : test.skip).each([
  ['METS.xml', 'mets.sip.local.v2-0.xsd', someContents()],
  ['representations/rep1/METS.xml', 'mets.sip.local.v2-0.xsd', someContents()],
  ['metadata/preservation/premis.xml', 'premis-v3-0.xsd', someContents()],
  [
    'METS.xml',
    'mets.sip.local.v2-0.xsd',
    someContents({ description: aDescription({ board: '', administration: '', creator: '' }) }),
  ],
])('%s keeps to %s', async (path, schema, contents) => {
  await writePackage(folder(), 'paket', eArkFiles(contents, 'paket'));
  const catalog = join(folder(), 'catalog.xml');
  const local = (name: string) => pathToFileURL(join(schemas, name)).href;
  writeFileSync(
    catalog,
    `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
<system systemId="http://www.loc.gov/standards/xlink/xlink.xsd" uri="${local('xlink.xsd')}"/>
<uri name="http://www.loc.gov/standards/xlink/xlink.xsd" uri="${local('xlink.xsd')}"/>
<system systemId="http://www.w3.org/2001/xml.xsd" uri="${local('xml.xsd')}"/></catalog>`,
  );
  const { status, stderr } = spawnSync(
    'xmllint',
    ['--nonet', '--nowarning', '--noout', '--schema', join(schemas, schema), join(folder(), 'paket', path)],
    { encoding: 'utf8', env: { ...process.env, XML_CATALOG_FILES: catalog } },
  );
  expect([status, stderr.trim()]).toEqual([0, `${join(folder(), 'paket', path)} validates`]);
});
