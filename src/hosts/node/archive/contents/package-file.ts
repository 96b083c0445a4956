import { compareCodes } from '../../../../core/index.ts';

/** A file of a package: its path with `/` from the folder that it belongs to, and what it holds. */
export interface PackageFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** Length in bytes; text is UTF-8. */
export function sizeOf({ content }: PackageFile): number {
  return typeof content === 'string' ? Buffer.byteLength(content) : content.length;
}

/** In the order of their paths, code unit by code unit, the same on every machine. */
export function byPath(one: { readonly path: string }, other: { readonly path: string }): number {
  return compareCodes(one.path, other.path);
}
