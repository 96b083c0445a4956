/**
 * The version that is handed out: the newest that the changelog tells of.
 *
 * @param changelog after Keep a Changelog, newest first: `## [1.0.0] - 2026-11-28`
 * @param packageVersion that of package.json, which the program tells of itself
 * @returns e.g. `1.0.0`
 * @throws when the changelog tells of no version, or of another than package.json
 */
export function releaseVersion(changelog: string, packageVersion: string): string {
  const [, version] = /^## \[(\d+\.\d+\.\d+)\] - \d{4}-\d{2}-\d{2}$/m.exec(changelog) ?? [];
  if (version === undefined)
    throw new Error('CHANGELOG.md tells of no version: give what is new a heading such as ## [1.0.0] - 2026-11-28');
  if (version !== packageVersion)
    throw new Error(`CHANGELOG.md tells of ${version} and package.json of ${packageVersion}: they must be the same`);
  return version;
}
