import { plainChecksumName } from '../store/checksum.ts';
import type { ListedFile } from '../store/list-files.ts';
import { irregular, missing, type PackageFault } from '../verify/package-fault.ts';
import { comparedName, namesAndFolders } from '../verify/same-name.ts';
import type { Expectation } from '../verify/verify-listed.ts';
import { type ManifestEntry, parseManifest } from './manifest.ts';

/** A manifest of a bag, for the payload or for the other files (RFC 8493, 2.1.3 and 2.2.1). */
export interface Manifest {
  readonly kind: 'manifest' | 'tagmanifest';
  /** Plain name of the algorithm, `sha256`. */
  readonly algorithm: string;
  /** Name of its file. */
  readonly file: string;
  readonly entries: readonly ManifestEntry[];
}

const manifest = /^(manifest|tagmanifest)-([^/]+)\.txt$/;

/** Whether a path is that of a manifest of the other files, which no manifest lists. */
export function isTagManifest(path: string): boolean {
  return manifest.exec(path)?.[1] === 'tagmanifest';
}

/** Every manifest of a bag, whatever its algorithm; links and the like are not read. */
export function manifestsIn(files: readonly ListedFile[], text: (path: string) => string): Manifest[] {
  return files
    .filter(({ regular }) => regular)
    .flatMap(({ path }) => {
      const [, kind, algorithm = ''] = manifest.exec(path) ?? [];
      if (kind !== 'manifest' && kind !== 'tagmanifest') return [];
      return [{ kind, algorithm: plainChecksumName(algorithm), file: path, entries: parseManifest(text(path)) }];
    });
}

/**
 * What is wrong with the manifests themselves: one that is no file, none at all, a payload manifest without its tag manifest (so that
 * none can be taken away unseen), and a file that is listed twice.
 */
export function manifestFaults(files: readonly ListedFile[], manifests: readonly Manifest[]): PackageFault[] {
  const payload = manifests.filter(({ kind }) => kind === 'manifest');
  const tags = new Set(manifests.filter(({ kind }) => kind === 'tagmanifest').map(({ algorithm }) => algorithm));
  const wanted = payload.length === 0 ? ['sha256'] : payload.map(({ algorithm }) => algorithm);
  const links = files.filter(({ path, regular }) => !regular && manifest.test(path)).map(({ path }) => path);
  return [
    ...links.map(irregular),
    ...(payload.length === 0 ? ['manifest-sha256.txt'] : [])
      .concat(wanted.filter((algorithm) => !tags.has(algorithm)).map((algorithm) => `tagmanifest-${algorithm}.txt`))
      .filter((path) => !links.includes(path))
      .map(missing),
    ...manifests.flatMap(doubledLines),
  ];
}

function doubledLines({ file, entries }: Manifest): PackageFault[] {
  const seen = new Set<string>();
  return entries.flatMap(({ path }) => {
    const name = comparedName(path);
    if (seen.has(name)) return [{ path, problem: `står mer än en gång i ${file}` }];
    seen.add(name);
    return [];
  });
}

/** What manifests say together, a file once; of lines for one file and algorithm the first counts. */
export function expectationsOf(manifests: readonly Manifest[]): Expectation[] {
  const found = new Map<string, { path: string; checksums: Record<string, string> }>();
  for (const { algorithm, entries } of manifests) {
    for (const { path, checksum } of entries) {
      const name = comparedName(path);
      const known = found.get(name) ?? { path, checksums: {} };
      known.checksums[algorithm] ??= checksum;
      found.set(name, known);
    }
  }
  return [...found.values()];
}

/** Files that one of the manifests does not list: every manifest has to list every file. */
export function unlisted(files: readonly ListedFile[], manifests: readonly Manifest[]): string[] {
  const listed = manifests.map(({ entries }) => namesAndFolders(entries.map(({ path }) => path)));
  return files.map(({ path }) => path).filter((path) => listed.some((names) => !names.has(comparedName(path))));
}
