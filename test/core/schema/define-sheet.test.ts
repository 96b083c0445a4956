import { offeredColumns } from '../../../src/core/schema/define-sheet.ts';
import { recordSheets } from '../../../src/core/sheets/index.ts';

test.each(recordSheets.map((sheet) => [sheet.name, sheet] as const))(
  'the sheet %s has Skyddsvärd once, before Kommentar or else last, and may leave it empty',
  (_name, definition) => {
    const { columns } = definition;
    const headers = offeredColumns(definition).map(([, { header }]) => header);
    const last = headers.includes('Kommentar') ? headers.indexOf('Kommentar') : headers.length;
    expect(headers.flatMap((header, at) => (header === 'Skyddsvärd' ? [at] : []))).toEqual([last - 1]);
    expect(columns['sensitive']).toMatchObject({ required: false, kind: { name: 'yesno' } });
  },
);

test.each(
  recordSheets.filter(({ idPrefix }) => idPrefix !== '').map((definition) => [definition.name, definition] as const),
)('the sheet %s knows where a row was taken in from, and asks nobody for it', (_name, definition) => {
  const headers = Object.values(definition.columns).map(({ header }) => header);
  expect(headers.slice(-2)).toEqual(['Källnyckel', 'Källfil']);
  expect(offeredColumns(definition).filter(([, { header }]) => header.startsWith('Källn'))).toEqual([]);
});
