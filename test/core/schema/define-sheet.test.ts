import { recordSheets } from '../../../src/core/sheets/index.ts';

test.each(recordSheets.map((sheet) => [sheet.name, sheet] as const))(
  'the sheet %s has Skyddsvärd once, before Kommentar or else last, and may leave it empty',
  (_name, { columns }) => {
    const headers = Object.values(columns).map(({ header }) => header);
    const last = headers.includes('Kommentar') ? headers.indexOf('Kommentar') : headers.length;
    expect(headers.flatMap((header, at) => (header === 'Skyddsvärd' ? [at] : []))).toEqual([last - 1]);
    expect(columns['sensitive']).toMatchObject({ required: false, kind: { name: 'yesno' } });
  },
);
