import type { ArchiveContents } from '../contents/archive-contents.ts';
import type { Description } from '../contents/description.ts';
import { byPath, type PackageFile } from '../contents/package-file.ts';
import { dublinCore } from './dublin-core.ts';
import { fileSection, link, metadataReference, mets, momentOf } from './mets.ts';
import { premis } from './premis.ts';
import { rootChecksumFile, rootChecksumText, rootMetsFile } from './root-checksum.ts';
import { element, type XmlFragment, xmlFile } from './xml.ts';

const representationFolder = 'representations/rep1';

/** The contents as an E-ARK information package (CSIP and SIP 2.1.0) with one representation. */
export function eArkFiles({ description, data, documentation }: ArchiveContents, name: string): PackageFile[] {
  const payload = inFolder('data', data);
  const representation = [{ path: 'METS.xml', content: representationMets(payload, description) }, ...payload];
  const files = [...inFolder(representationFolder, representation), ...inFolder('documentation', documentation)].sort(
    byPath,
  );
  const descriptive = { path: 'metadata/descriptive/dc.xml', content: dublinCore(description, name) };
  const preservation = { path: 'metadata/preservation/premis.xml', content: premis(files, description) };
  const root = { path: rootMetsFile, content: rootMets(name, { description, files, descriptive, preservation }) };
  const checksum = { path: rootChecksumFile, content: rootChecksumText(root.content) };
  return [...files, descriptive, preservation, root, checksum];
}

function representationMets(files: readonly PackageFile[], description: Description): string {
  return xmlFile(
    mets(
      'rep1',
      description,
      fileSection('filer', [{ id: 'data', use: 'Data', files }], description),
      structure('struktur', 'rep1', div('data', 'Data', {}, element('fptr', { FILEID: 'data' }))),
    ),
  );
}

interface Parts {
  readonly description: Description;
  readonly files: readonly PackageFile[];
  readonly descriptive: PackageFile;
  readonly preservation: PackageFile;
}

function rootMets(name: string, { description, files, descriptive, preservation }: Parts): string {
  const { today } = description;
  const representation = files.filter(({ path }) => path === `${representationFolder}/METS.xml`);
  const documentation = files.filter(({ path }) => path.startsWith('documentation/'));
  return xmlFile(
    mets(
      name,
      description,
      element(
        'dmdSec',
        { ID: 'beskrivning', CREATED: momentOf(today), STATUS: 'CURRENT' },
        metadataReference(descriptive, { MDTYPE: 'DC' }, description),
      ),
      element(
        'amdSec',
        { ID: 'administration' },
        element(
          'digiprovMD',
          { ID: 'bevarande', CREATED: momentOf(today), STATUS: 'CURRENT' },
          metadataReference(preservation, { MDTYPE: 'PREMIS', MDTYPEVERSION: '3.0' }, description),
        ),
      ),
      fileSection(
        'filer',
        [
          { id: 'dokumentation', use: 'Documentation', files: documentation },
          { id: 'rep1', use: 'Representations/rep1', files: representation },
        ],
        description,
      ),
      structure(
        'struktur',
        name,
        div('metadata', 'Metadata', { DMDID: 'beskrivning', ADMID: 'bevarande' }),
        div('dokument', 'Documentation', {}, element('fptr', { FILEID: 'dokumentation' })),
        div(
          'representation',
          'Representations/rep1',
          {},
          element('mptr', {
            LOCTYPE: 'URL',
            ...link({ path: `${representationFolder}/METS.xml` }),
            'xlink:title': 'rep1',
          }),
        ),
      ),
    ),
  );
}

function structure(id: string, label: string, ...divs: readonly XmlFragment[]): XmlFragment {
  return element('structMap', { ID: id, TYPE: 'PHYSICAL', LABEL: 'CSIP' }, div(`${id}-1`, label, {}, ...divs));
}

function div(
  id: string,
  label: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly XmlFragment[]
): XmlFragment {
  return element('div', { ID: `div-${id}`, LABEL: label, ...attributes }, ...children);
}

function inFolder(folder: string, files: readonly PackageFile[]): PackageFile[] {
  return files.map(({ path, content }) => ({ path: `${folder}/${path}`, content }));
}
