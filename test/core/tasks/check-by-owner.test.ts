import { checkByOwner, checkWorkbook } from '../../../src/core/index.ts';
import { exampleWorkbook } from '../../support/example-file.ts';

const day = { today: '2026-01-15' };
const { findings } = checkByOwner(exampleWorkbook, day);

test('finds what a check finds, in the same order', () => {
  expect(findings.map(({ owner, ...finding }) => finding)).toEqual(checkWorkbook(exampleWorkbook, day).findings);
});

test.each([
  ['HP-012', 'HR-strategen'],
  ['IK-003', 'Avdelningschefen Barn och unga'],
])('a finding about %s is for the owner of its row', (id, owner) => {
  const owners = findings.filter((finding) => finding.id === id).map((finding) => finding.owner);
  expect(new Set(owners)).toEqual(new Set([owner]));
});

test('one about a sheet without owners, or about no row, is for nobody', () => {
  const noRow = findings.filter(({ row }) => row === null);
  const incidents = findings.filter(({ sheet }) => sheet === 'Incidenter');
  expect(incidents.length).toBeGreaterThan(0);
  expect(new Set([...noRow, ...incidents].map(({ owner }) => owner))).toEqual(new Set(['']));
});
