/**
 * What a host unpacks with. Unpacked bytes are the same whoever unpacks, so each host hands in the fastest that it has; what is packed
 * is packed in one way everywhere, see {@link packEntry}.
 */
export interface Unpacker {
  /**
   * Unpacks raw deflate (RFC 1951) and stops soon after `most` bytes, so that they are about all the memory it takes.
   *
   * @throws TooManyBytes for more than `most`; another error for bytes that cannot be unpacked or that end too early
   */
  inflate(packed: Uint8Array, most: number): Uint8Array;
  /** The checksum of a zip entry (APPNOTE 4.4.7), 0–0xffffffff. */
  crc32(bytes: Uint8Array): number;
  /** The text of a part in UTF-8, a byte order mark included; `undefined` for bytes that are none. */
  utf8(bytes: Uint8Array): string | undefined;
}

/** More comes out than there is room for. */
export class TooManyBytes extends Error {}
