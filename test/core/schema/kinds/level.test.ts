import { levelKind } from '../../../../src/core/schema/kinds/level.ts';
import { klassa, msb, scaleOf } from '../../../../src/core/schema/scale.ts';
import { kindCases } from '../../../support/kind-cases.ts';

function level(number: number, name: string, scale = 'KLASSA') {
  return { number, name, scale, label: `${number} ${name}` };
}

const severe = level(3, 'Allvarlig');

describe('a level of KLASSA', () => {
  const { reads, respells, refuses } = kindCases(levelKind, { scale: klassa });
  reads(0, level(0, 'Ingen eller försumbar'));
  reads(3, severe);
  reads('3', severe);
  reads('Allvarlig', severe);
  reads('3 Allvarlig', severe);
  reads('4 Synnerligen allvarlig', level(4, 'Synnerligen allvarlig'));
  respells('3 allvarlig.', severe, 'S-10', '3 Allvarlig');
  respells('3 - Allvarlig', severe, 'S-10', '3 Allvarlig');
  for (const text of [
    '3 – Allvarlig',
    '3. Allvarlig',
    '3: Allvarlig',
    '3) allvarlig',
    '3Allvarlig',
    '3 \u2011 Allvarlig',
    '3 -',
  ]) {
    respells(text, severe, 'S-10', '3 Allvarlig');
  }
  refuses('3,5 Allvarlig', 'IK-02', 'finns inte i skalan');
  refuses('33 Allvarlig', 'IK-02', 'finns inte i skalan');
  refuses(`3 ${'x'.repeat(100)}`, 'IK-02', `här står ”${'x'.repeat(59)}…”`);
  respells('ALLVARLIG', severe, 'S-10', '3 Allvarlig');
  refuses('2 Allvarlig', 'IK-02', 'Siffran 2 heter ”Betydande” i skalan KLASSA, men här står ”Allvarlig”');
  refuses(5, 'IK-02', '”5” finns inte i skalan KLASSA. Välj en av nivåerna 0 Ingen eller försumbar, 1 Måttlig');
  refuses(2.5, 'IK-02', 'finns inte i skalan');
  refuses(-1, 'IK-02', 'finns inte i skalan');
  refuses('Alvarlig', 'IK-02', 'menade du ”3 Allvarlig”?');
  refuses('Hög', 'IK-02', 'finns inte i skalan KLASSA');
});

describe('a level of MSB', () => {
  const { reads, refuses } = kindCases(levelKind, { scale: msb });
  reads('3 Allvarlig', level(3, 'Allvarlig', 'MSB'));
  refuses(4, 'IK-02', 'finns inte i skalan MSB');
});

describe("a level of the workbook's own scale", () => {
  const { reads, refuses } = kindCases(levelKind, { scale: scaleOf('Stadens', ['Öppen', 'Intern', 'Hemlig']) });
  reads('Intern', level(1, 'Intern', 'Stadens'));
  reads(2, level(2, 'Hemlig', 'Stadens'));
  refuses('Allvarlig', 'IK-02', 'Välj en av nivåerna 0 Öppen, 1 Intern, 2 Hemlig');
});
