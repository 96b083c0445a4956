/** Four tables, so that four bytes are taken at a time. */
const TABLES = Array.from({ length: 4 }, () => new Int32Array(256));
const [ONE, TWO, THREE, FOUR] = TABLES as [Int32Array, Int32Array, Int32Array, Int32Array];
for (let byte = 0; byte < 256; byte++) {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  ONE[byte] = sum;
}
for (let byte = 0; byte < 256; byte++) {
  TWO[byte] = (ONE[byte]! >>> 8) ^ ONE[ONE[byte]! & 0xff]!;
  THREE[byte] = (TWO[byte]! >>> 8) ^ ONE[TWO[byte]! & 0xff]!;
  FOUR[byte] = (THREE[byte]! >>> 8) ^ ONE[THREE[byte]! & 0xff]!;
}

/** The checksum of zip and PNG (ISO 3309), 0–0xffffffff. */
export function crc32(bytes: Uint8Array): number {
  let sum = -1;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    sum ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    sum = FOUR[sum & 0xff]! ^ THREE[(sum >>> 8) & 0xff]! ^ TWO[(sum >>> 16) & 0xff]! ^ ONE[sum >>> 24]!;
  }
  for (; at < bytes.length; at++) sum = (sum >>> 8) ^ ONE[(sum ^ bytes[at]!) & 0xff]!;
  return ~sum >>> 0;
}
