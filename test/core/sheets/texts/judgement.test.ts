import { texts } from '../../../../src/core/sheets/texts/columns.ts';
import { hasJudgement, judgementRule } from '../../../../src/core/sheets/texts/judgement.ts';
import { trainings } from '../../../../src/core/sheets/trainings/columns.ts';
import { validate } from '../../../../src/core/validation/validate.ts';
import type { Sheet } from '../../../../src/core/workbook/workbook.ts';
import { noteSheets } from '../../../support/rule-examples.ts';
import { type RowCells, recordsOf, sheetOf } from '../../../support/workbook-builder.ts';

const other = sheetOf(trainings, [{ id: 'UT-001', training: 'Grundkurs', year: 2020 }]);

function judged(row: RowCells<typeof texts.columns>): Sheet {
  return sheetOf(texts, [{ section: 'bedomning', text: 'Systemet är lämpligt.', ...row }]);
}

function findings(...sheets: readonly Sheet[]) {
  return validate(recordsOf(...sheets), { rules: [], workbookRules: [judgementRule] }).filter(
    ({ rule }) => rule === 'T-05',
  );
}

function fires(rule: string, because: string, ...sheets: readonly Sheet[]): void {
  noteSheets(rule, sheets, () => findings(...sheets)[0]);
  test(`${rule} fires: ${because}`, () => {
    expect(findings(...sheets)).toEqual([
      expect.objectContaining({
        severity: 'Varning',
        sheet: 'Texter',
        message: expect.stringContaining('för 2025 saknas'),
      }),
    ]);
    expect(hasJudgement(recordsOf(...sheets))).toBe(false);
  });
}

function silent(rule: string, because: string, ...sheets: readonly Sheet[]): void {
  noteSheets(rule, sheets);
  test(`${rule} is silent: ${because}`, () => {
    expect(findings(...sheets)).toEqual([]);
  });
}

fires('T-05', 'there is none', judged({ section: 'sammanfattning' }), other);
fires('T-05', 'the sheet is missing', other);
fires('T-05', 'it has no text', judged({ text: null }), other);
fires('T-05', 'it is of another year', judged({ year: 2024 }), other);
fires('T-05', 'it is from before the period', judged({ date: '2024-12-31' }), other);
silent('T-05', 'it is there', judged({}), other);
silent('T-05', 'it is named by its heading', judged({ section: 'Bedömning', year: 2025 }), other);
silent('T-05', 'the workbook has no records yet');
silent(
  'T-05',
  'the sheet lacks the column that would say it',
  sheetOf(texts, [{ section: 'bedomning' }], { omit: ['text'] }),
  other,
);
