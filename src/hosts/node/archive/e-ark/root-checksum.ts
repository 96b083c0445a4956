import { checksumOf } from '../../files/checksum-of.ts';

/** The METS file of a package, which names every other file with its checksum. */
export const rootMetsFile = 'METS.xml';

/**
 * The file beside it with its own checksum, as `sha256sum` writes and checks it. No METS file can hold its own. It tells a package that was
 * damaged or mended by hand; whoever rewrites both is only told by what lies outside the package, such as the archive's `arkiv.json`.
 */
export const rootChecksumFile = `${rootMetsFile}.sha256`;

/** What that file holds for a METS file of this content. */
export function rootChecksumText(content: Uint8Array | string): string {
  return `${checksumOf(content)}  ${rootMetsFile}\n`;
}
