import { posix } from 'node:path';
import { SaxesParser } from 'saxes';
import { plainChecksumName } from '../store/checksum.ts';
import type { Expectation } from '../verify/verify-listed.ts';
import { softwareName } from './mets.ts';

/** What a METS file says of other files. */
export interface MetsReading {
  readonly expected: readonly Expectation[];
  /** Our program wrote it, by its own account. */
  readonly ours: boolean;
}

/**
 * Reads a METS file as far as it lists files.
 * @param folder of the METS file, which its links start from; `.` is that of the package
 * @returns in Swedish, what is wrong with it, when it cannot be read: it is not well-formed, or has a DOCTYPE
 */
export function readMets(text: string, folder: string): MetsReading | string {
  const expected: Expectation[] = [];
  let fixity: XmlAttributes = {};
  let agent: XmlAttributes = {};
  let ours = false;
  let hasDoctype = false;
  const path: string[] = [];
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    hasDoctype = true;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const local = name.replace(/^.*:/, '');
    path.push(local);
    if (local === 'agent') agent = attributes;
    if (local === 'file') fixity = attributes;
    if (local === 'mdRef') expected.push(expectation(attributes, attributes, folder));
    if (local === 'FLocat') expected.push(expectation(attributes, fixity, folder));
  });
  parser.on('closetag', () => path.pop());
  parser.on('text', (content) => {
    const isName = path.at(-1) === 'name' && path.at(-2) === 'agent';
    if (isName && agent['OTHERTYPE'] === 'SOFTWARE' && content.trim() === softwareName) ours = true;
  });
  try {
    parser.write(text).close();
  } catch {
    return 'går inte att läsa som METS';
  }
  return hasDoctype ? 'innehåller en DOCTYPE, som inget arkivpaket har' : { expected, ours };
}

type XmlAttributes = Readonly<Record<string, string>>;

function expectation(location: XmlAttributes, fixity: XmlAttributes, folder: string): Expectation {
  const algorithm = plainChecksumName(fixity['CHECKSUMTYPE'] ?? 'SHA-256');
  const size = fixity['SIZE'];
  return {
    path: posix.join(folder, decoded(location['xlink:href'] ?? '')),
    checksums: { [algorithm]: fixity['CHECKSUM']?.toLowerCase() ?? '' },
    ...(size === undefined ? {} : { bytes: Number(size) }),
  };
}

/** A link that is wrongly encoded is taken as it stands, and then leads to no file. */
function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}
