import { layOutTemplate, layOutTemplates } from '../../../../src/core/output/template-sheets/lay-out-templates.ts';
import type { TemplateColumn, TemplateSheet } from '../../../../src/core/output/template-sheets/template-sheet.ts';
import { settings } from '../../../../src/core/records/settings/columns.ts';
import { offeredColumns } from '../../../../src/core/schema/define-sheet.ts';
import { headerNote } from '../../../../src/core/schema/header-note.ts';
import { builtInScales, klassa } from '../../../../src/core/schema/scale.ts';
import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { audits } from '../../../../src/core/sheets/audits/columns.ts';
import { incidents } from '../../../../src/core/sheets/incidents/columns.ts';
import { recordSheets, sheetDefinitions } from '../../../../src/core/sheets/index.ts';
import { informationClassification } from '../../../../src/core/sheets/information-classification/columns.ts';
import { processingRecord } from '../../../../src/core/sheets/processing-record/columns.ts';
import { programSheetOf } from '../../../../src/core/sheets/program-sheets.ts';
import { texts } from '../../../../src/core/sheets/texts/columns.ts';

function valuesOf({ rows }: TemplateSheet) {
  return rows.map(({ cells }) => cells.map(({ value }) => value));
}

const plan = layOutTemplate(actionPlan);
const planColumns = offeredColumns(actionPlan).map(([, column]) => column);
function place(header: string) {
  const found = planColumns.findIndex((column) => column.header === header);
  if (found < 0) throw new Error(`No column ${header}`);
  return found;
}

describe('the sheets of a new workbook', () => {
  test('are the instructions and every sheet that people fill in', () => {
    expect(layOutTemplates().map(({ name }) => name)).toEqual([
      'Läs mig först',
      ...sheetDefinitions.map(({ name }) => name),
    ]);
  });

  test('are those that are asked for, and the instructions tell of no others', () => {
    const [instructions, ...rest] = layOutTemplates({ sheets: ['Inställningar', 'Handlingsplan'] });
    expect(rest.map(({ name }) => name)).toEqual(['Inställningar', 'Handlingsplan']);
    const told = valuesOf(instructions as TemplateSheet).map(([name]) => name);
    expect(told.slice(-2)).toEqual(['Inställningar', 'Handlingsplan']);
  });

  test('have a history that the program knows as its own', () => {
    const history = layOutTemplates({ history: [] }).pop() as TemplateSheet;
    expect(programSheetOf({ name: history.name, rows: valuesOf(history) })).toBe('Historik');
  });

  test('have instructions that name the sheets that the program writes', () => {
    const told = valuesOf(layOutTemplates()[0] as TemplateSheet).map(([, text]) => text);
    expect(told).toContainEqual(expect.stringMatching(/^Bladen Kontroll, Översikt, VP-underlag och Historik skrivs/));
  });
});

describe('a sheet of records', () => {
  test('has no column that another has replaced, and takes no record for one', () => {
    expect(valuesOf(layOutTemplate(incidents))[0]).not.toContain('NIS2-incident');
    expect(valuesOf(layOutTemplate(incidents))[0]).toContain('Betydande incident');
    expect(() => layOutTemplate(incidents, { rows: [{ nis2Incident: 'Ja' }] })).toThrow(
      'No column nis2Incident in Incidenter',
    );
  });

  test('has its columns with their headers, notes and widths', () => {
    expect(plan.rows[0]?.cells.map(({ value, note }) => [value, note])).toEqual(
      planColumns.map((column) => [column.header, headerNote(column)]),
    );
    expect(plan.columns.map(({ width }) => width)).toEqual(planColumns.map(({ width }) => width));
  });

  test('has darker headers where the cells must be filled in', () => {
    const fills = new Map(planColumns.map(({ required }, index) => [required, plan.rows[0]?.cells[index]?.look?.fill]));
    expect(fills.get(true)).not.toBe(fills.get(false));
  });

  test.each([
    ['a list', 'Status', ['Ej påbörjad', 'Pågående', 'Klar', 'Pausad', 'Avbruten']],
    ['yes or no', 'I verksamhetsplan', ['Ja', 'Nej']],
  ])('offers the values of %s', (_, header, values) => {
    expect(plan.columns[place(header)]?.dropdown?.values).toEqual(values);
  });

  test.each([
    ['free text', 'Åtgärd'],
    ['several values', 'Källa'],
  ])('offers none for %s', (_, header) => {
    expect(plan.columns[place(header)]?.dropdown).toBeNull();
  });

  test('offers the levels of the scale that the workbook uses', () => {
    const at = Object.values(informationClassification.columns).findIndex(({ kind }) => kind.name === 'level');
    const [other] = Object.values(builtInScales).filter((scale) => scale !== klassa);
    if (other === undefined) throw new Error('There is one scale alone');
    const offered = (scale = klassa) => layOutTemplate(informationClassification, { scale }).columns[at]?.dropdown;
    expect(offered()?.values).toEqual(klassa.levels.map(({ label }) => label));
    expect(offered(other)?.values).toEqual(other.levels.map(({ label }) => label));
  });

  test('marks what is overdue by the columns where date and status stand', () => {
    const [due, status] = [place('Slutdatum') + 1, place('Status') + 1];
    const overdue = plan.highlights.filter(({ formula }) => formula.includes('TODAY()'));
    expect(overdue).toHaveLength(1);
    expect(overdue[0]?.column).toBe(due);
    expect(plan.highlights.filter(({ column }) => column === status).length).toBeGreaterThan(0);
  });

  test('keeps its ids in view, where it has such', () => {
    expect([audits, texts].map((definition) => layOutTemplate(definition).frozenColumns)).toEqual([1, 0]);
  });

  describe('where columns are folded away', () => {
    const shown = plan.columns.filter(({ folded }) => folded === undefined);
    const headersOf = (columns: readonly TemplateColumn[]) =>
      columns.map((column) => plan.rows[0]?.cells[plan.columns.indexOf(column)]?.value);

    test('keeps what a row is about in view too', () => {
      expect(headersOf(plan.columns.slice(0, plan.frozenColumns))).toEqual(expect.arrayContaining(['ID', 'Åtgärd']));
      expect(headersOf(plan.columns)[plan.frozenColumns - 1]).toBe('Åtgärd');
    });

    test('shows the plan as far as its state on a screen of 1366 pixels', () => {
      const pixels = 7;
      const last = headersOf(shown).indexOf('Klart');
      const width = shown.slice(0, last + 1).reduce((sum, column) => sum + (column.width ?? 0) * pixels + 5, 0);
      expect(headersOf(shown.slice(0, last + 1))).toEqual([
        ...['ID', 'Prioritet', 'Verksamhetsår', 'Område', 'Åtgärd', 'Ansvarig'],
        ...['Startdatum', 'Slutdatum', 'Status', 'Klart'],
      ]);
      expect(width).toBeLessThan(1366);
    });

    test('folds the mark of protected rows with them, and elsewhere shows it', () => {
      expect(plan.columns[place('Skyddsvärd')]?.folded).toBe(true);
      expect(layOutTemplate(audits).columns.some(({ folded }) => folded)).toBe(false);
    });
  });

  test.each(recordSheets.map((definition) => [definition.name, layOutTemplate(definition)] as const))(
    '%s is printed in at least 7 points on its paper, 8 where that is A3',
    (_, { columns, paper, pagesWide, frozenColumns }) => {
      // 11 points take about 1.9 mm a character; the columns that stay are printed once a page.
      const widthOf = (some: readonly TemplateColumn[]) =>
        some.filter(({ folded }) => folded === undefined).reduce((sum, { width }) => sum + (width ?? 0) * 1.9, 0);
      const millimetres = widthOf(columns) + (pagesWide - 1) * widthOf(columns.slice(0, frozenColumns));
      const room = pagesWide * (paper === 'A3' ? 400 : 277);
      expect((11 * room) / millimetres).toBeGreaterThan(paper === 'A3' ? 8 : 7);
    },
  );

  test('wider than its paper goes on beside, with what each row is about on every page', () => {
    const register = layOutTemplate(processingRecord);
    expect(register).toMatchObject({ paper: 'A3', pagesWide: 2, frozenColumns: 2 });
    expect(valuesOf(register)[0]?.slice(0, 2)).toEqual(['ID', 'Behandling']);
  });

  test('keeps numbers off the words beside them, under headers that stand as they do', () => {
    for (const header of ['Prioritet', 'Verksamhetsår', 'Klart'])
      expect([
        plan.columns[place(header)]?.look.horizontal,
        plan.rows[0]?.cells[place(header)]?.look?.horizontal,
      ]).toEqual(['center', 'center']);
    expect(plan.columns[place('Slutdatum')]?.look.horizontal).toBe('left');
    expect(plan.columns[place('Åtgärd')]?.look.horizontal).toBeUndefined();
  });

  test('is printed on a larger paper when it is wide', () => {
    expect([plan.paper, layOutTemplate(texts).paper]).toEqual(['A3', 'A4']);
  });

  test('has the rows that are given, each value in its column', () => {
    const [, row] = layOutTemplate(actionPlan, { rows: [{ id: 'HP-001', action: 'Utbilda' }] }).rows;
    expect(row?.cells.flatMap(({ column, value }) => (value === null ? [] : [[column, value]]))).toEqual([
      [1, 'HP-001'],
      [place('Åtgärd') + 1, 'Utbilda'],
    ]);
  });

  test('takes no value for a column that it has not', () => {
    expect(() => layOutTemplate(actionPlan, { rows: [{ colour: 'blå' }] })).toThrow('No column colour');
  });
});

describe('the settings', () => {
  const sheet = layOutTemplate(settings, { rows: [{ board: 'Socialnämnden' }] });
  const rowOf = (header: string) => sheet.rows.find(({ cells }) => cells[0]?.value === header)?.cells ?? [];

  test('have a row each, with the value that is given and what it is for', () => {
    expect(sheet.rows).toHaveLength(1 + Object.keys(settings.columns).length);
    expect(rowOf('Nämnd').map(({ value }) => value)).toEqual([
      'Nämnd',
      'Socialnämnden',
      `${settings.columns.board.help} Måste fyllas i.`,
    ]);
  });

  test('have a dropdown at a value that is one of a few', () => {
    expect(rowOf('Utgåva')[1]?.dropdown?.values).toEqual(['Intern', 'Offentlig']);
    expect(rowOf('Nämnd')[1]?.dropdown).toBeUndefined();
  });
});

describe('the lists', () => {
  const listor = sheetDefinitions.find(({ layout }) => layout === 'lists');
  if (listor === undefined) throw new Error('No sheet of lists');

  test('have a column each, under its name', () => {
    const [headers, first] = valuesOf(layOutTemplate(listor, { lists: new Map([['Enhet', ['Skola']]]) }));
    expect(headers).toContain('Enhet');
    expect(first).toContain('Skola');
  });
});
