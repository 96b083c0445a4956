import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CellValue, cellText, type Mapping, takeInto } from '../../../src/core/index.ts';
import { readList } from '../../../src/formats/import/read-list.ts';
import { nodeUnpacker } from '../../../src/hosts/node/files/node-unpacker.ts';

const folder = '../shared/import-samples';
const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(?:xlsx|csv)$/.test(name)) : [];

interface Expected {
  readonly today: string;
  readonly sheets: readonly {
    readonly source: string;
    readonly target: string;
    readonly headerRow: number;
    readonly records: number;
  }[];
  readonly unreadSheets: readonly string[];
  readonly columns: Readonly<Record<string, string>>;
  readonly keptAsOwn: readonly string[];
  readonly cells: readonly {
    readonly sheet: string;
    readonly find: Readonly<Record<string, string>>;
    readonly column: string;
    readonly value: CellValue;
  }[];
  readonly notUnderstood: readonly {
    readonly column?: string;
    readonly value?: string;
    readonly row?: number;
    readonly ok?: string;
  }[];
}

function sample(name: string) {
  const bytes = readFileSync(join(folder, name));
  const expected = JSON.parse(readFileSync(join(folder, name.replace(/\.\w+$/, '.expected.json')), 'utf8')) as Expected;
  const { sheets: sources } = readList(bytes, name, nodeUnpacker);
  const takeIn = takeInto({ sheets: [] }, { today: expected.today });
  const mapping = takeIn.propose(sources);
  const asFile = takeIn.apply(sources, JSON.parse(JSON.stringify(mapping)) as Mapping);
  return { expected, asFile, ...takeIn.apply(sources, mapping) };
}

(names.length > 0 ? describe.each(names) : describe.skip.each(['']))('%s', (name) => {
  test('tabs, headers and records are found', () => {
    const { expected, report } = sample(name);
    expect(
      report.sheets.map(({ source, target, headerRow, records }) => ({ source, target, headerRow, records })),
    ).toEqual(
      expected.sheets.map(({ source, target, headerRow, records }) => ({ source, target, headerRow, records })),
    );
    expect(report.unread.map(({ tab }) => tab)).toEqual(expected.unreadSheets);
  });

  test('no column is given a wrong one', () => {
    const { expected, report } = sample(name);
    const columns = Object.assign({}, ...report.sheets.map((sheet) => sheet.columns)) as Record<string, string | null>;
    const found = Object.keys(expected.columns).map((header) => [header, columns[header]?.replace(/^.*?\./, '')]);
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(
        Object.entries(expected.columns).map(([header, target]) => [
          header,
          target === '(källnyckel)' ? 'Källnyckel' : target,
        ]),
      ),
    );
    expect(expected.keptAsOwn.filter((header) => columns[header] !== null)).toEqual([]);
  });

  test('the proposal read from a file gives the same', () => {
    const { asFile, sheets, report } = sample(name);
    expect(asFile).toEqual({ sheets, report });
  });

  test('cells are what they should be', () => {
    const { expected, sheets } = sample(name);
    const cells = expected.cells.map(({ sheet, find, column }) => {
      const [[header = '', value = ''] = []] = Object.entries(find);
      const row = sheets
        .find(({ target }) => target === sheet)
        ?.rows.find(
          (candidate) =>
            (header === 'Källnyckel' ? candidate.key : cellText(candidate.values.get(header) ?? null)) === value,
        );
      return cellText(row?.values.get(column) ?? null).replace('T', ' ');
    });
    expect(cells).toEqual(expected.cells.map(({ value }) => cellText(value)));
  });

  test('what is not understood is listed with its row', () => {
    const { expected, report } = sample(name);
    const told = [...report.undecided, ...report.assumed];
    const wanted = expected.notUnderstood.filter(
      ({ column, value, row }) =>
        column !== undefined && value !== undefined && row !== undefined && value !== 'två åtgärder i en cell',
    );
    const missing = wanted.filter(
      ({ column, value, row }) =>
        !told.some((one) => one.column === column && one.value === value && one.rows.includes(row ?? 0)),
    );
    expect(missing).toEqual([]);
  });
});
