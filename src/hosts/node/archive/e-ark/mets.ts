import { checksumOf } from '../../files/checksum-of.ts';
import type { Description } from '../contents/description.ts';
import { fileFormatOf } from '../contents/file-format.ts';
import { type PackageFile, sizeOf } from '../contents/package-file.ts';
import { element, type XmlFragment } from './xml.ts';

const namespaces = {
  xmlns: 'http://www.loc.gov/METS/',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:csip': 'https://DILCIS.eu/XML/METS/CSIPExtensionMETS',
  'xmlns:sip': 'https://DILCIS.eu/XML/METS/SIPExtensionMETS',
};

/** How the program names itself as the maker of a package. */
export const softwareName = 'lis';

/** A METS file of E-ARK SIP 2.1.0, which is what FGS Paketstruktur 2.0 builds on, around its sections. */
export function mets(id: string, description: Description, ...sections: readonly XmlFragment[]): XmlFragment {
  const { title, today } = description;
  return element(
    'mets',
    {
      ...namespaces,
      OBJID: id,
      LABEL: title,
      TYPE: 'Mixed',
      PROFILE: 'https://earksip.dilcis.eu/profile/E-ARK-SIP.xml',
      'csip:CONTENTINFORMATIONTYPE': 'MIXED',
    },
    element(
      'metsHdr',
      { CREATEDATE: momentOf(today), RECORDSTATUS: 'NEW', 'csip:OAISPACKAGETYPE': 'SIP' },
      ...agents(description),
    ),
    ...sections,
  );
}

function agents({ board, administration, organisationNumber, creator, programVersion }: Description): XmlFragment[] {
  const submitter = board || administration || 'Uppgift saknas';
  const code = organisationNumber === '' ? [] : [note('IDENTIFICATIONCODE', organisationNumber)];
  const organisation = { TYPE: 'ORGANIZATION' };
  return [
    agent(
      { ROLE: 'CREATOR', TYPE: 'OTHER', OTHERTYPE: 'SOFTWARE' },
      softwareName,
      note('SOFTWARE VERSION', programVersion),
    ),
    agent({ ROLE: 'CREATOR', ...organisation }, submitter, ...code),
    agent({ ROLE: 'ARCHIVIST', ...organisation }, submitter, ...code),
    ...(creator === '' ? [] : [agent({ ROLE: 'OTHER', OTHERROLE: 'CONTACT', TYPE: 'INDIVIDUAL' }, creator)]),
  ];
}

function agent(
  attributes: Readonly<Record<string, string>>,
  name: string,
  ...notes: readonly XmlFragment[]
): XmlFragment {
  return element('agent', attributes, element('name', {}, name), ...notes);
}

function note(type: 'SOFTWARE VERSION' | 'IDENTIFICATIONCODE', text: string): XmlFragment {
  return element('note', { 'csip:NOTETYPE': type }, text);
}

/** A group of files in the file section. */
export interface FileGroup {
  readonly id: string;
  readonly use: string;
  readonly files: readonly PackageFile[];
}

export function fileSection(id: string, groups: readonly FileGroup[], { today }: Description): XmlFragment {
  return element('fileSec', { ID: id }, ...groups.map((group) => fileGroup(group, today)));
}

function fileGroup({ id, use, files }: FileGroup, today: string): XmlFragment {
  const entries = files.map((file, index) =>
    element(
      'file',
      { ID: `${id}-${index + 1}`, ...fixity(file, today), ...format(file) },
      element('FLocat', { LOCTYPE: 'URL', ...link(file) }),
    ),
  );
  return element(
    'fileGrp',
    { ID: id, USE: use, 'csip:CONTENTINFORMATIONTYPE': use === 'Data' ? 'MIXED' : undefined },
    ...entries,
  );
}

function format({ path }: PackageFile): Readonly<Record<string, string>> {
  const { name, version, pronom } = fileFormatOf(path);
  return {
    'sip:FILEFORMATNAME': name,
    'sip:FILEFORMATVERSION': version,
    ...(pronom !== '' && { 'sip:FORMATREGISTRY': 'PRONOM', 'sip:FORMATREGISTRYKEY': pronom }),
  };
}

/** A reference from a section of metadata to its file. */
export function metadataReference(
  file: PackageFile,
  type: { readonly MDTYPE: string; readonly MDTYPEVERSION?: string },
  { today }: Description,
): XmlFragment {
  return element('mdRef', { LOCTYPE: 'URL', ...type, ...link(file), ...fixity(file, today) });
}

function fixity(file: PackageFile, today: string): Readonly<Record<string, string | number>> {
  return {
    MIMETYPE: fileFormatOf(file.path).mediaType,
    SIZE: sizeOf(file),
    CREATED: momentOf(today),
    CHECKSUM: checksumOf(file.content),
    CHECKSUMTYPE: 'SHA-256',
  };
}

/** A link to a file, seen from the METS file; each name is percent-encoded (RFC 3986). */
export function link({ path }: { readonly path: string }): Readonly<Record<string, string>> {
  return { 'xlink:type': 'simple', 'xlink:href': path.split('/').map(encodeURIComponent).join('/') };
}

/** A day as METS writes moments: its first, without a zone. */
export function momentOf(day: string): string {
  return `${day}T00:00:00`;
}
