import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { SaxesParser } from 'saxes';
import { listFiles } from '../store/list-files.ts';
import { extra, missing, outside, type PackageFault, staysInside, type VerifyDepth } from '../verify/package-fault.ts';
import { type Expectation, verifyListed } from '../verify/verify-listed.ts';

const ROOT = 'METS.xml';

/** Everything that is wrong with an E-ARK package: its METS files and those of its representations name every file, with checksum. */
export function verifyEArk(folder: string, depth: VerifyDepth): PackageFault[] {
  const files = listFiles(folder);
  const regular = new Set(files.filter((file) => file.regular).map(({ path }) => path));
  const expected: Expectation[] = [];
  const faults: PackageFault[] = [];
  const read = (path: string) => {
    if (!staysInside(path)) faults.push(outside(path));
    else if (!regular.has(path)) faults.push(missing(path));
    else {
      const listed = expectationsIn(readFileSync(join(folder, path), 'utf8'), posix.dirname(path));
      if (listed === undefined) faults.push({ path, problem: 'går inte att läsa som METS' });
      expected.push(...(listed ?? []));
    }
  };
  read(ROOT);
  for (const { path } of expected.filter((entry) => entry.path.endsWith(`/${ROOT}`))) read(path);
  const known = new Set([ROOT, ...expected.map(({ path }) => path)]);
  return [
    ...faults,
    ...verifyListed(folder, files, expected, depth),
    ...files.filter(({ path }) => !known.has(path)).map(({ path }) => extra(path)),
  ];
}

/** What a METS file says of other files; `undefined` when it cannot be read. */
function expectationsIn(text: string, folder: string): Expectation[] | undefined {
  const found: Expectation[] = [];
  let fixity: Readonly<Record<string, string>> = {};
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const local = name.replace(/^.*:/, '');
    if (local === 'file') fixity = attributes;
    if (local === 'mdRef') found.push(expectation(attributes, attributes, folder));
    if (local === 'FLocat') found.push(expectation(attributes, fixity, folder));
  });
  try {
    parser.write(text).close();
  } catch {
    return undefined;
  }
  return found;
}

type XmlAttributes = Readonly<Record<string, string>>;

function expectation(location: XmlAttributes, fixity: XmlAttributes, folder: string): Expectation {
  const checksum = fixity['CHECKSUM']?.toLowerCase() ?? '';
  const size = fixity['SIZE'];
  return {
    path: posix.join(folder, decoded(location['xlink:href'] ?? '')),
    checksums: fixity['CHECKSUMTYPE'] === 'SHA-512' ? { sha512: checksum } : { sha256: checksum },
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
