import { checksumOf } from '../../files/checksum-of.ts';
import type { ArchiveContents } from '../contents/archive-contents.ts';
import { byPath, type PackageFile, sizeOf } from '../contents/package-file.ts';
import { checksumNames } from '../store/checksum.ts';
import { bagInfoText } from './bag-info.ts';
import { type ManifestEntry, manifestText } from './manifest.ts';

/** The contents as a bag (RFC 8493, version 1.0) that is whole in itself: it names nothing to fetch. */
export function bagFiles({ description, data, documentation }: ArchiveContents): PackageFile[] {
  const payload = [...data, ...documentation]
    .map(({ path, content }) => ({ path: `data/${path}`, content }))
    .sort(byPath);
  const bytes = payload.reduce((sum, file) => sum + sizeOf(file), 0);
  const tagFiles = [
    { path: 'bag-info.txt', content: bagInfoText(description, { bytes, files: payload.length }) },
    { path: 'bagit.txt', content: 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' },
    ...manifestsOf(payload, 'manifest'),
  ];
  return [...payload, ...tagFiles, ...manifestsOf(tagFiles, 'tagmanifest')];
}

function manifestsOf(files: readonly PackageFile[], kind: 'manifest' | 'tagmanifest'): PackageFile[] {
  return checksumNames.map((name) => {
    const entries = files.map(({ path, content }): ManifestEntry => ({ path, checksum: checksumOf(content, name) }));
    return { path: `${kind}-${name}.txt`, content: manifestText(entries) };
  });
}
