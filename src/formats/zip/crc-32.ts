type Tables = readonly [Int32Array, Int32Array, Int32Array, Int32Array];

/** Four tables, so that four bytes are taken at a time. */
const [table1, table2, table3, table4] = /* @__PURE__ */ makeTables();

function makeTables(): Tables {
  const tables: Tables = [new Int32Array(256), new Int32Array(256), new Int32Array(256), new Int32Array(256)];
  const [first, ...others] = tables;
  for (let byte = 0; byte < 256; byte++) {
    let sum = byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    first[byte] = sum;
  }
  for (let byte = 0; byte < 256; byte++) {
    let sum = first[byte]!;
    for (const table of others) {
      sum = (sum >>> 8) ^ first[sum & 0xff]!;
      table[byte] = sum;
    }
  }
  return tables;
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
