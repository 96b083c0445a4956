import { canonicalId, idKind, idsMentioned } from '../../../../src/core/schema/kinds/id.ts';
import { kindCases } from '../../../support/kind-cases.ts';

const { reads, respells, refuses } = kindCases(idKind('ÅH'));

reads('ÅH-001', 'ÅH-001');
reads('ÅH-123456', 'ÅH-123456');
respells('åh-001', 'ÅH-001', 'S-06', 'ÅH-001');
respells('ÅH - 001', 'ÅH-001', 'S-06', 'ÅH-001');
for (const hyphen of ['\u2010', '\u2011', '\u2012', '–', '—', '\u2212', '\uFE63', '\uFF0D', '\u2043', '--', ' – ']) {
  respells(`ÅH${hyphen}001`, 'ÅH-001', 'S-06', 'ÅH-001');
}
respells('A\u030AH-001', 'ÅH-001', 'S-06', 'ÅH-001');
refuses('ÅH-001–002', 'S-06', 'ÅH-');
refuses(`ÅH${'1'.repeat(30)}`, 'S-06', 'Skriv ÅH- och minst tre siffror');
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
  ['R\u2011003', 'R-003'],
  ['r – 003', 'R-003'],
  ['R\u00AD003', 'R-003'],
  ['R-\u00AD003', 'R-003'],
  ['R-0\u00AD03', 'R-003'],
  ['R-\u200B003', 'R-003'],
  ['SA\u030A-001', 'SÅ-001'],
  ['R003', 'R003'],
])('the canonical form of %j is %s', (text, id) => {
  expect(canonicalId(text)).toBe(id);
});

test.each([
  ['Se HP-001 och hp–002, även åh-3.', ['HP-001', 'HP-002', 'ÅH-3']],
  ['R\u2011003/R\u00AD004/R\u2212005', ['R-003', 'R-004', 'R-005']],
  ['Bilaga 3-4, 2025-03-31', []],
])('%j mentions %j', (text, ids) => {
  expect(idsMentioned(text)).toEqual(ids);
});
