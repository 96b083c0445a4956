import { viewOf } from '../bytes/bytes.ts';
import { latin1Text, strictUtf8Text } from '../bytes/text.ts';
import { damaged, encrypted, truncated, unsafeEntry } from '../file-errors.ts';
import { type DirectoryRecord, readCentralDirectory } from './central-directory.ts';
import type { ZipEntry } from './zip-entry.ts';
import { checkEntrySize, checkTotalSize, TightBytes } from './zip-limits.ts';

const localHeader = 0x04034b50;
const localBytes = 30;
const encryptedFlag = 0x1;
/** Parts that are read as text; pictures and other media are carried packed and may compress as well as they like. */
const textPart = /\.(xml|rels|vml)$/i;

/**
 * Lists the entries of a zip archive in their order, still packed, after every check that can be made without
 * unpacking: number, declared sizes and ratios, names that point outside, doubled names, overlaps, encryption.
 *
 * @throws HostError `truncated`, `damaged`, `too-large`, `unsafe-entry` or `encrypted`
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const seen = new Set<string>();
  const extents: { start: number; end: number; name: string }[] = [];
  const tight = new TightBytes();
  let total = 0;
  const entries = readCentralDirectory(bytes).map((record) => {
    const name = safeName(record);
    if (record.header.flags & encryptedFlag) throw encrypted();
    if (record.method !== 0 && record.method !== 8) throw damaged(`${name} är packad med en okänd metod`);
    if (seen.has(name.toLowerCase())) throw unsafeEntry(`${name} finns två gånger`);
    seen.add(name.toLowerCase());
    total += record.size;
    checkTotalSize(total);
    if (textPart.test(name)) {
      checkEntrySize(name, record.size);
      tight.add(name, record.packedSize, record.size);
    }
    const start = dataStart(bytes, record, name);
    const end = start + record.packedSize;
    if (end > bytes.length) throw truncated();
    extents.push({ start: record.offset, end, name });
    const packed = bytes.subarray(start, end);
    return { name, method: record.method, crc: record.crc, size: record.size, packed, header: record.header } as const;
  });
  refuseOverlaps(extents);
  return entries;
}

function safeName(record: DirectoryRecord): string {
  const name = normalName(record.header.nameBytes);
  const outside = name.startsWith('/') || name.split('/').includes('..') || /^[A-Za-z]:/.test(name);
  if (outside || name === '' || name.includes('\0')) {
    throw unsafeEntry(`en del heter ${JSON.stringify(name)} och pekar utanför filen`);
  }
  return name;
}

/** What a name has at 0x80–0xff when it is not UTF-8: the alphabet of the first PC (APPNOTE, appendix D). */
const cp437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

function normalName(nameBytes: Uint8Array): string {
  const name =
    strictUtf8Text(nameBytes) ??
    latin1Text(nameBytes).replace(/[\x80-\xff]/g, (letter) => cp437[letter.charCodeAt(0) - 0x80] ?? letter);
  return name.replaceAll('\\', '/');
}

function dataStart(bytes: Uint8Array, record: DirectoryRecord, name: string): number {
  const at = record.offset;
  if (at + localBytes > bytes.length) throw truncated();
  const view = viewOf(bytes);
  if (view.getUint32(at, true) !== localHeader) throw damaged(`${name} hittas inte i zip-filen`);
  const nameEnd = at + localBytes + view.getUint16(at + 26, true);
  if (normalName(bytes.subarray(at + localBytes, nameEnd)) !== name) {
    throw unsafeEntry(`${name} har två olika namn`);
  }
  return nameEnd + view.getUint16(at + 28, true);
}

/** Entries that share bytes are how a small file unpacks to petabytes without any single ratio being high. */
function refuseOverlaps(extents: { start: number; end: number; name: string }[]): void {
  extents.sort((left, right) => left.start - right.start);
  for (const [index, { end, name }] of extents.entries()) {
    const next = extents[index + 1];
    if (next && end > next.start) throw unsafeEntry(`${name} och ${next.name} ligger i varandra`);
  }
}
