import fc from 'fast-check';
import type { CellValue, Workbook } from '../../../../src/core/index.ts';
import type { HostError } from '../../../../src/formats/host-error.ts';
import { importWorkbook } from '../../../../src/hosts/node/google-api/import-workbook.ts';
import { spreadsheet } from '../../../support/google.ts';
import { googleInThisProcess } from '../../../support/google-client.ts';
import { type Deed, deeds, foreignHeader, People } from '../../../support/people-at-work.ts';

const { server, google, retryHost } = googleInThisProcess();
const headers = ['ID', 'Åtgärd', 'Status', 'Kommentar'];
const numbers = [1, 2, 3, 4, 5, 6];
function idOf(number: number) {
  return `HP-${String(number).padStart(3, '0')}`;
}

function baseRow(number: number): CellValue[] {
  return [idOf(number), `åtgärd ${number}`, 'Pågår', number % 2 ? `k ${number}` : null];
}

function plan(rows: CellValue[][], more: readonly string[] = []): Workbook {
  return {
    sheets: [{ name: 'Handlingsplan', rows: [[...headers, ...more], ...rows] }],
  };
}

const base = plan(numbers.map(baseRow));
const someDeed = deeds(numbers.map(idOf), headers);

const fileChanges = fc.record({
  cells: fc.uniqueArray(fc.record({ number: fc.constantFrom(...numbers), column: fc.integer({ min: 1, max: 3 }) }), {
    maxLength: 5,
    selector: ({ number, column }) => number * 10 + column,
  }),
  removed: fc.uniqueArray(fc.constantFrom(...numbers), { maxLength: 2 }),
  added: fc.integer({ min: 0, max: 2 }),
  hasNewColumn: fc.boolean(),
});
type FileChanges = typeof fileChanges extends fc.Arbitrary<infer Changes> ? Changes : never;

function changedFile({ cells, removed, added, hasNewColumn }: FileChanges): Workbook {
  const rows = numbers.flatMap((number) => {
    if (removed.includes(number)) return [];
    const row = baseRow(number);
    for (const cell of cells) if (cell.number === number) row[cell.column] = `fil ${number} ${cell.column}`;
    return [hasNewColumn ? [...row, `ny ${number}`] : row];
  });
  const fresh = Array.from({ length: added }, (_, index) => [`HP-20${index}`, `ny åtgärd ${index}`, 'Pågår', null]);
  return plan([...rows, ...fresh], hasNewColumn ? [foreignHeader] : []);
}

/** The file's rows by id and header. */
function fileRows({ sheets }: Workbook): Map<string, Map<string, string>> {
  const [head = [], ...rows] = sheets[0]?.rows ?? [];
  return new Map(
    rows.map((cells) => [
      String(cells[0]),
      new Map(
        cells.flatMap((cell, index): [string, string][] =>
          cell === null ? [] : [[String(head[index]), String(cell)]],
        ),
      ),
    ]),
  );
}

/** An import in which people do something just before each of its requests is answered, and what came of it. */
async function importAmong(work: readonly (readonly Deed[])[], changes: FileChanges) {
  const rows = (base.sheets[0]?.rows ?? []) as string[][];
  const model = server().add(spreadsheet, 'Plan', [
    { title: 'Handlingsplan', rows, rowCount: 12, columnCount: 8 },
    { title: 'Annan', rows: [['x']] },
  ]);
  const people = new People(model, 'Handlingsplan');
  server().faults = work.map((deeds) => () => {
    for (const deed of deeds) people.do(deed);
  });
  const file = changedFile(changes);
  const input = { google: await google(), id: spreadsheet, base, file };
  const outcome = await importWorkbook(input, { retryHost }).catch((error: HostError) => error);
  server().faults = [];
  // Who is told that it failed runs it again, when it is quiet.
  if ('code' in outcome) {
    expect(['changed-meanwhile', 'refused-request']).toContain(outcome.code);
    await importWorkbook(input, { retryHost });
  }
  expect(model.titles.filter((title) => title.startsWith('_lis_'))).toEqual([]);
  const isTold = 'code' in outcome || outcome.rest.merge.conflicts.length + outcome.disturbed.length > 0;
  const copies = 'code' in outcome ? [] : outcome.disturbed.flatMap(({ copy }) => copy ?? []);
  return { model, people, wanted: fileRows(file), isTold, copies };
}

const baseRows = fileRows(base);

test('what people do at two moments of an import stays as they did it, and what the file has changed is done beside it or told', async () => {
  const moment = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.array(someDeed, { minLength: 1, maxLength: 2 }));
  await fc.assert(
    fc.asyncProperty(fc.array(moment, { maxLength: 2 }), fileChanges, async (moments, changes) => {
      const work = Array.from({ length: 10 }, (_, at) =>
        moments.flatMap(([when, deeds]) => (when === at ? deeds : [])),
      );
      const { model, people, wanted, isTold, copies } = await importAmong(work, changes);
      const { rows, strays } = people.rows();
      const aside = JSON.stringify(copies.map((title) => model.entered(title)));
      if (copies.length === 0) expect(strays).toEqual([]);
      for (const [id, cells] of people.typed) {
        for (const [header, text] of cells) if (!aside.includes(text)) expect(rows.get(id)?.get(header)).toBe(text);
      }
      // Nothing stands in a cell but what the base, the file or somebody put in that cell.
      for (const [id, cells] of copies.length === 0 ? rows : []) {
        for (const [header, text] of cells) {
          expect([baseRows, wanted, people.typed].map((known) => known.get(id)?.get(header))).toContain(text);
        }
      }
      const isDone = [...wanted].every(([id, cells]) =>
        [...cells].every(([header, text]) => {
          const isOthers = people.removed.has(id) || people.typed.get(id)?.has(header);
          return isOthers || baseRows.get(id)?.get(header) === text || rows.get(id)?.get(header) === text;
        }),
      );
      const isBack = [...people.removed].some((id) => rows.has(id));
      if (!isDone || isBack) expect(isTold).toBe(true);
    }),
    { numRuns: 250 },
  );
}, 300_000);

test('nothing that people type is gone, however often they disturb an import and what is put right after it', async () => {
  const moments = fc.array(fc.array(someDeed, { maxLength: 2 }), { maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(moments, fileChanges, async (work, changes) => {
      const { model, people } = await importAmong(work, changes);
      const all = JSON.stringify(model.titles.map((title) => model.entered(title)));
      for (const cells of people.typed.values()) for (const text of cells.values()) expect(all).toContain(text);
    }),
    { numRuns: 100 },
  );
}, 300_000);
