/** What a manifest says of a file. */
export interface ManifestEntry {
  /** Path from the bag's folder, with `/`. */
  readonly path: string;
  /** Lower-case hexadecimal. */
  readonly checksum: string;
}

/** A manifest (RFC 8493, 2.1.3): a line a file, with checksum and path; line breaks and `%` in the path are percent-encoded. */
export function manifestText(entries: readonly ManifestEntry[]): string {
  return entries.map(({ path, checksum }) => `${checksum}  ${encodePath(path)}\n`).join('');
}

/** Reads a manifest. A line that cannot be read gives an entry without checksum, whose path is the line. */
export function parseManifest(text: string): ManifestEntry[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== '')
    .map((line) => {
      const [, checksum = '', path = line] = /^([0-9a-fA-F]+)[ \t]+\*?([^ \t].*)$/.exec(line) ?? [];
      return { path: decodePath(path).replace(/^\.\//, ''), checksum: checksum.toLowerCase() };
    });
}

function encodePath(path: string): string {
  return path.replace(
    /[%\r\n]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** Only what the standard has encoded is decoded, so that other percent signs are left as they are. */
function decodePath(path: string): string {
  return path.replace(/%(0A|0D|25)/gi, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
