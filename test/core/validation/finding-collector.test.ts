import type { Finding } from '../../../src/core/validation/finding.ts';
import { byPlace, type PlacedFinding } from '../../../src/core/validation/finding-collector.ts';

/** A finding about a cell; `null` for the row is the sheet as a whole. */
function placed(row: number | null, position: number, rule = 'S-08', message = 'Rätta.'): PlacedFinding {
  const finding: Finding = {
    rule,
    severity: 'Fel',
    sheet: 'Risker',
    row,
    column: null,
    cell: null,
    id: null,
    message,
    reference: null,
    fix: null,
  };
  return { position, finding };
}

const inOrder: readonly [string, PlacedFinding][] = [
  ['of the sheet as a whole', placed(null, -1)],
  ['of the header', placed(1, 3)],
  ['of a row as a whole', placed(2, -1)],
  ['of its first cell', placed(2, 0, 'S-15')],
  ['of the next cell', placed(2, 1, 'R-01')],
  ['of that cell, by a later rule', placed(2, 1, 'S-09', 'A')],
  ['of that cell and rule, by message', placed(2, 1, 'S-09', 'B')],
  ['of a row below', placed(10, 0, 'R-01')],
];

test.each(inOrder)('the finding %s keeps its place, in whatever order they were found', (_, finding) => {
  const place = inOrder.findIndex(([, other]) => other === finding);
  for (const [index, [, other]] of inOrder.entries()) {
    expect(Math.sign(byPlace(finding, other))).toBe(Math.sign(place - index));
  }
});
