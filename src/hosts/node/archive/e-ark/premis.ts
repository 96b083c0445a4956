import { checksumOf } from '../../files/checksum-of.ts';
import type { Description } from '../contents/description.ts';
import { fileFormatOf } from '../contents/file-format.ts';
import { type PackageFile, sizeOf } from '../contents/package-file.ts';
import { softwareName } from './mets.ts';
import { element, type XmlFragment, xmlFile } from './xml.ts';

const premisNamespace = 'http://www.loc.gov/premis/v3';
const agentName = softwareName;
const eventName = 'arkivpaket';

/** What has to be known to preserve the files (PREMIS 3): size, checksum and format of each, and what made them. */
export function premis(files: readonly PackageFile[], description: Description): string {
  const root = { xmlns: premisNamespace, 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance', version: '3.0' };
  return xmlFile(
    element(
      'premis',
      root,
      ...files.map((file) => object(file, description)),
      event(files, description),
      agent(description),
    ),
  );
}

function object(file: PackageFile, { sourceName }: Description): XmlFragment {
  const { name, version, pronom } = fileFormatOf(file.path);
  return element(
    'object',
    { 'xsi:type': 'file' },
    identifier('object', 'path', file.path),
    element(
      'objectCharacteristics',
      {},
      element(
        'fixity',
        {},
        element('messageDigestAlgorithm', {}, 'SHA-256'),
        element('messageDigest', {}, checksumOf(file.content)),
      ),
      element('size', {}, String(sizeOf(file))),
      element(
        'format',
        {},
        element(
          'formatDesignation',
          {},
          element('formatName', {}, name),
          ...(version === '' ? [] : [element('formatVersion', {}, version)]),
        ),
        ...(pronom === ''
          ? []
          : [
              element(
                'formatRegistry',
                {},
                element('formatRegistryName', {}, 'PRONOM'),
                element('formatRegistryKey', {}, pronom),
                element('formatRegistryRole', {}, 'specification'),
              ),
            ]),
      ),
    ),
    element(
      'originalName',
      {},
      file.path.includes('/data/original/') ? sourceName : (file.path.split('/').at(-1) ?? ''),
    ),
  );
}

/** Dated by the day of the review, since the same workbook gives the same package whenever it is made. */
function event(files: readonly PackageFile[], { today, title }: Description): XmlFragment {
  return element(
    'event',
    {},
    identifier('event', 'local', eventName),
    element('eventType', {}, 'information package creation'),
    element('eventDateTime', {}, today),
    element(
      'eventDetailInformation',
      {},
      element('eventDetail', {}, `Arkivpaket av ${title}, framställt ur arbetsboken.`),
    ),
    identifier('linkingAgent', 'local', agentName),
    ...files.map(({ path }) => identifier('linkingObject', 'path', path)),
  );
}

function agent({ programVersion }: Description): XmlFragment {
  return element(
    'agent',
    {},
    identifier('agent', 'local', agentName),
    element('agentName', {}, agentName),
    element('agentType', {}, 'software'),
    element('agentVersion', {}, programVersion),
  );
}

function identifier(owner: string, type: string, value: string): XmlFragment {
  return element(
    `${owner}Identifier`,
    {},
    element(`${owner}IdentifierType`, {}, type),
    element(`${owner}IdentifierValue`, {}, value),
  );
}
