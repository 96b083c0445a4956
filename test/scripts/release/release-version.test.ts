import { readFileSync } from 'node:fs';
import { releaseVersion } from '../../../scripts/release/release-version.ts';

const changelog = ['# Changelog', '## [Unreleased]', '## [1.2.0] - 2027-01-31', '## [1.1.0] - 2026-12-01'].join('\n\n');

test('the newest version of the changelog is handed out', () => {
  expect(releaseVersion(changelog, '1.2.0')).toBe('1.2.0');
});

test.each([
  ['the changelog tells of none', '# Changelog\n\n## [Unreleased]\n', '1.2.0', 'tells of no version'],
  ['package.json has another', changelog, '1.1.0', '1.2.0 and package.json of 1.1.0'],
])('nothing is handed out where %s', (_, text, version, message) => {
  expect(() => releaseVersion(text, version)).toThrow(message);
});

test('the program tells the version that the changelog describes last', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(releaseVersion(readFileSync('CHANGELOG.md', 'utf8'), version)).toBe(version);
});
