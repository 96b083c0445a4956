import { checkWorkbook } from '../../../src/core/index.ts';
import type { Sheet } from '../../../src/core/workbook/workbook.ts';
import { exampleSheets } from '../../support/example-workbook.ts';
import { everyColumn, exampleWithoutColumn } from '../../support/without-column.ts';
import { testDay } from '../../support/workbook-builder.ts';

/** The findings of a workbook by rule and row, but for the one that tells of a missing column. */
function found(sheets: readonly Sheet[]) {
  return checkWorkbook({ sheets }, { today: testDay })
    .findings.filter(({ rule }) => rule !== 'S-02')
    .map(({ rule, sheet, row }) => `${rule} ${sheet} ${row ?? ''}`.trim());
}

/**
 * What a missing column does make wrong, by rule: the processing record has to have all that article 30 asks for, a clause of the review needs
 * input that can be read, and what may be said in either of two columns is not said when the one is empty and the other is missing.
 */
const wrongWithout: Readonly<Record<string, RegExp>> = {
  'Handlingsplan Effekt': /^HP-01 /,
  'Informationsklassning Motivering': /^IK-06 /,
  'Risker Åtgärder': /^R-01 /,
};
const wrongAnywhere = /^(?:RF-01|LG-\d+) /;

let before: ReadonlySet<string>;

beforeAll(() => {
  before = new Set(found(exampleSheets()));
});

test.each(everyColumn)('%s without the column %s has no more rows that are wrong', (name, header) => {
  const expected = wrongWithout[`${name} ${header}`];
  const sheets = exampleWithoutColumn(name, header);
  const more = found(sheets).filter((finding) => !before.has(finding) && !wrongAnywhere.test(finding));
  expect(more.filter((finding) => !expected?.test(finding))).toEqual([]);
});
