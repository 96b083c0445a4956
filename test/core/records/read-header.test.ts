import fc from 'fast-check';
import { readHeader } from '../../../src/core/records/read-header.ts';
import { offeredColumns } from '../../../src/core/schema/define-sheet.ts';
import { incidents } from '../../../src/core/sheets/incidents/columns.ts';
import { measurements } from '../../../src/core/sheets/measurements/columns.ts';

const headers = Object.values(measurements.columns).map(({ header }) => header);
function positionsOf(cells: readonly string[]) {
  return Object.fromEntries([...readHeader(measurements, cells).places].map(([key, { position }]) => [key, position]));
}

test('columns are found by header, in any order and among others', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...headers, 'Not', 'Budget', ''], { minLength: headers.length + 3 }), (cells) => {
      const { places, problems } = readHeader(measurements, cells);
      expect(problems).toEqual([]);
      for (const [key, { position, header }] of places) {
        expect(cells[position]).toBe(header);
        expect(measurements.columns[key as keyof typeof measurements.columns].header).toBe(header);
      }
      expect(places.size).toBe(headers.length);
    }),
  );
});

test.each([' Utfall ', 'UTFALL', 'utfall\n', 'Ut\u00ADfall', 'Utfall\u00A0'])('%j is the column Utfall', (header) => {
  expect(positionsOf([header])).toEqual({ outcome: 0 });
});

test.each(['Målvärde', 'Målvärde'.normalize('NFD'), 'MÅLVÄRDE'])('%j is the column Målvärde', (header) => {
  expect(positionsOf([header])).toEqual({ target: 0 });
});

test('white space within a header may be of any kind and length', () => {
  expect(positionsOf(['VP-mål', 'VP-mål'])).toEqual({ operationalGoal: 0 });
});

test('of two equal headers the first counts and the second is told', () => {
  const { places, problems } = readHeader(measurements, [...headers, 'utfall']);
  expect(places.get('outcome')?.position).toBe(headers.indexOf('Utfall'));
  expect(problems).toEqual([{ kind: 'doubled', key: 'outcome', position: headers.length, header: 'utfall' }]);
});

test('a header that nearly matches a missing column is told in place of the lack', () => {
  const { places, problems } = readHeader(
    measurements,
    headers.map((header) => (header === 'Utfall' ? 'Utfal' : header)),
  );
  expect(places.has('outcome')).toBe(false);
  expect(problems).toEqual([{ kind: 'nearly', key: 'outcome', position: headers.indexOf('Utfall'), header: 'Utfal' }]);
});

test('so is another name for a missing column', () => {
  const { places, problems } = readHeader(
    measurements,
    headers.map((header) => (header === 'Utfall' ? 'Resultat' : header)),
  );
  expect(places.has('outcome')).toBe(false);
  expect(problems).toEqual([
    { kind: 'other-name', key: 'outcome', position: headers.indexOf('Utfall'), header: 'Resultat' },
  ]);
});

test('another name beside the column itself is a column of its own', () => {
  expect(readHeader(measurements, [...headers, 'Resultat']).problems).toEqual([]);
});

test('only columns that must be filled are told when they are missing', () => {
  const required = Object.values(measurements.columns).filter((column) => column.required);
  expect(readHeader(measurements, []).problems.map(({ kind, header }) => [kind, header])).toEqual(
    required.map(({ header }) => ['missing', header]),
  );
});

test('a column that another has replaced is read where it stands, and not wanted where it does not', () => {
  const offered = offeredColumns(incidents).map(([, { header }]) => header);
  expect(readHeader(incidents, [...offered, 'nis2-incident']).places.get('nis2Incident')).toEqual({
    position: offered.length,
    header: 'nis2-incident',
  });
  expect(readHeader(incidents, [...offered, 'NIS2-inciden']).problems).toEqual([]);
});
