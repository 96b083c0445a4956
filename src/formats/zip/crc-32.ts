/** Four tables, so that four bytes are taken at a time. */
const tables = Array.from({ length: 4 }, () => new Int32Array(256));
const [table1, table2, table3, table4] = tables as [Int32Array, Int32Array, Int32Array, Int32Array];
for (let byte = 0; byte < 256; byte++) {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  table1[byte] = sum;
}
for (let byte = 0; byte < 256; byte++) {
  table2[byte] = (table1[byte]! >>> 8) ^ table1[table1[byte]! & 0xff]!;
  table3[byte] = (table2[byte]! >>> 8) ^ table1[table2[byte]! & 0xff]!;
  table4[byte] = (table3[byte]! >>> 8) ^ table1[table3[byte]! & 0xff]!;
}

/** The checksum of zip and PNG (ISO 3309), 0–0xffffffff. */
export function crc32(bytes: Uint8Array): number {
  let sum = -1;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    sum ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    sum = table4[sum & 0xff]! ^ table3[(sum >>> 8) & 0xff]! ^ table2[(sum >>> 16) & 0xff]! ^ table1[sum >>> 24]!;
  }
  for (; at < bytes.length; at++) sum = (sum >>> 8) ^ table1[(sum ^ bytes[at]!) & 0xff]!;
  return ~sum >>> 0;
}
