import { join } from 'node:path';
import { googleOnThisMachine, spreadsheet } from '../../../support/google.ts';
import { canValidateOoxml, validateOoxml } from '../../../support/validate-ooxml.ts';

/** Programs start slowly on a busy machine. */
const minute = 60_000;
const { folder, server, lis } = googleOnThisMachine();

(canValidateOoxml ? test : test.skip)(
  'writes what Excel takes without a repair',
  async () => {
    const list = {
      condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Klar' }, { userEnteredValue: 'Sen "nu"' }] },
    };
    const range = { condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: "='Mina listor'!A2:A" }] } };
    server().add(spreadsheet, 'Plan & mål', [
      {
        title: 'Plan & mål',
        rows: [
          ['ID', { userEnteredValue: { stringValue: 'Länk' }, hyperlink: 'https://example.org/?a=1&b="2"' }],
          [{ userEnteredValue: { stringValue: 'Klar' }, dataValidation: list }, { dataValidation: range }],
          [{ dataValidation: list }, { userEnteredValue: { stringValue: 'x\u0000\u0007y' }, note: '<b>&</b>' }],
        ],
        merges: [{ sheetId: 0, startRowIndex: 3, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 2 }],
        rowMetadata: [{ pixelSize: 21 }, { pixelSize: 900 }, { hiddenByUser: true }],
        columnMetadata: [{ pixelSize: 3 }, { pixelSize: 5000 }, { hiddenByUser: true, pixelSize: 100 }],
        properties: { gridProperties: { frozenRowCount: 1, frozenColumnCount: 1 } },
      },
      { title: 'Mina listor', rows: [['Status']], properties: { hidden: true } },
    ]);
    await lis(['export', spreadsheet, '--out', 'ut']);
    expect(validateOoxml(join(folder(), 'ut', 'Plan & mål.xlsx'))).toEqual([]);
  },
  minute,
);
