import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of an Office package by path, in the order they are stored. */
export type PackageParts = Readonly<Record<string, Uint8Array>>;

/** The earliest moment a zip entry can carry, in local time since that is what a zip stores: the same bytes in every time zone. */
export const storedTime = new Date(1980, 0, 1);

export const readPackage = (bytes: Uint8Array): PackageParts => unzipSync(bytes);

/** Content types come first, as readers that look only at the beginning expect. */
export const writePackage = (parts: PackageParts): Uint8Array => {
  const contentTypes = '[Content_Types].xml';
  const { [contentTypes]: first, ...rest } = parts;
  return zipSync({ ...(first && { [contentTypes]: first }), ...rest }, { mtime: storedTime, level: 6 });
};

/** The parts with the text of those that `matches` picks changed. */
export const editParts = (
  parts: PackageParts,
  matches: RegExp,
  edit: (xml: string, path: string) => string,
): PackageParts =>
  Object.fromEntries(
    Object.entries(parts).map(([path, bytes]) => [
      path,
      matches.test(path) ? strToU8(edit(strFromU8(bytes), path)) : bytes,
    ]),
  );
