import fc from 'fast-check';

/** Something done to the bytes of a zip archive. */
export type ArchiveDamage = (archive: Uint8Array) => Uint8Array;

const local = 'PK\u0003\u0004';
const record = 'PK\u0001\u0002';
const end = 'PK\u0005\u0006';

/** Fields of the archive's headers: signature, place in the header, bytes. */
const fields = [
  [local, 8, 2],
  [local, 14, 4],
  [local, 26, 2],
  [local, 28, 2],
  [record, 8, 2],
  [record, 10, 2],
  [record, 16, 4],
  [record, 20, 4],
  [record, 24, 4],
  [record, 28, 2],
  [record, 30, 2],
  [record, 42, 4],
  [end, 8, 2],
  [end, 10, 2],
  [end, 12, 4],
  [end, 16, 4],
  [end, 20, 2],
] as const;

/** The end is missing, or the beginning, or something in between. */
const cut: fc.Arbitrary<ArchiveDamage> = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([one, other]) => (archive) => {
    const [from, to] = [Math.min(one, other), Math.max(one, other)].map((part) => Math.floor(part * archive.length));
    return Buffer.concat([archive.subarray(0, from), archive.subarray(to)]);
  });

/** A checksum, size, count, method or offset says something else than what is there. */
const wrongField: fc.Arbitrary<ArchiveDamage> = fc
  .record({
    field: fc.constantFrom(...fields),
    which: fc.nat(20),
    value: fc.oneof(fc.nat(99), fc.nat(0xffffffff), fc.constantFrom(0, 0xffff, 0xffffffff, 0x7fffffff)),
  })
  .map(({ field: [signature, place, length], which, value }) => (archive) => {
    const places = placesOf(archive, signature);
    const at = (places[which % Math.max(1, places.length)] ?? 0) + place;
    const bytes = Buffer.from(archive);
    if (at + length <= bytes.length) bytes.writeUIntLE(value % 2 ** (8 * length), at, length);
    return bytes;
  });

const wrongBytes: fc.Arbitrary<ArchiveDamage> = fc
  .array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.nat(255)), {
    minLength: 1,
    maxLength: 6,
  })
  .map((changes) => (archive) => {
    const bytes = Buffer.from(archive);
    for (const [where, value] of changes) bytes[Math.floor(where * bytes.length)] = value;
    return bytes;
  });

const around: fc.Arbitrary<ArchiveDamage> = fc
  .tuple(fc.uint8Array({ maxLength: 40 }), fc.uint8Array({ maxLength: 40 }))
  .map(
    ([before, after]) =>
      (archive) =>
        Buffer.concat([before, archive, after]),
  );

export const anyArchiveDamage: fc.Arbitrary<ArchiveDamage> = fc.oneof(
  { weight: 2, arbitrary: cut },
  { weight: 4, arbitrary: wrongField },
  { weight: 3, arbitrary: wrongBytes },
  { weight: 1, arbitrary: around },
);

function placesOf(bytes: Uint8Array, signature: string): number[] {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places: number[] = [];
  for (let at = archive.indexOf(signature, 0, 'latin1'); at >= 0; at = archive.indexOf(signature, at + 1, 'latin1'))
    places.push(at);
  return places;
}
