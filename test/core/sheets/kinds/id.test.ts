import { canonicalId, idKind } from '../../../../src/core/sheets/kinds/id.ts';
import { kindCases } from '../../../support/kind-cases.ts';

const { reads, respells, refuses } = kindCases(idKind('ÅH'));

reads('ÅH-001', 'ÅH-001');
reads('ÅH-123456', 'ÅH-123456');
respells('åh-001', 'ÅH-001', 'S-06', 'ÅH-001');
respells('ÅH - 001', 'ÅH-001', 'S-06', 'ÅH-001');
refuses('ÅH-01', 'S-06', 'Skriv ÅH-001, om det inte redan används.');
refuses('ÅH001', 'S-06', 'ÅH-');
refuses('HP-001', 'S-06', 'ÅH-');
refuses('ÅH-001a', 'S-06', 'ÅH-');
refuses('ÅH-٠٠١', 'S-06', 'ÅH-');
refuses(1, 'S-06', '”1” är inget giltigt id');
refuses({ date: '2025-03-31' }, 'S-06', 'ÅH-');
refuses(true, 'S-06', 'ÅH-');

test.each([
  ['hp-001', 'HP-001'],
  [' R-\n003 ', 'R-003'],
])('the canonical form of %j is %s', (text, id) => {
  expect(canonicalId(text)).toBe(id);
});
