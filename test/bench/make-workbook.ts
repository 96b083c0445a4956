// Workbooks of any size with clean and faulty rows, the same every time.
import { type CellValue, type SheetDefinition, sheetDefinitions, type Workbook } from '../../src/core/index.ts';

/** Cells of a row by column key. */
export type RowCells = Readonly<Record<string, CellValue>>;

/** A small generator of repeatable numbers 0–1 (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const statuses = ['Ej påbörjad', 'Pågående', 'Klar', 'Pausad', 'Avbruten'];
const levels = ['0 Ingen eller försumbar', '1 Måttlig', '2 Betydande', '3 Allvarlig'];
const areas = ['Styrning och uppföljning', 'Obligatoriska arbetssätt i ILS', 'Utbildning', 'Lokal anvisning', 'Övrigt'];
const owners = Array.from({ length: 40 }, (_, index) => `Enhetschef ${index + 1}`);

function number(index: number) {
  return String(index + 1).padStart(3, '0');
}

function day(value: number) {
  return `2025-${String(1 + (value % 10)).padStart(2, '0')}-${String(1 + (value % 28)).padStart(2, '0')}`;
}

/** Cells of the action plan by column key; about five rows in a hundred have a fault. */
export function actions(count: number): RowCells[] {
  const next = random(7);
  return Array.from({ length: count }, (_, index) => {
    const status = statuses[Math.floor(next() * statuses.length)] ?? null;
    const faulty = next() < 0.05;
    return {
      id: `HP-${number(index)}`,
      priority: index < 2997 ? 1 + Math.floor(index / 3) : null,
      year: 2025 + (index % 3),
      area: areas[index % areas.length] ?? null,
      action: `Åtgärd nummer ${index + 1} för bättre ordning`,
      owner: owners[index % owners.length] ?? null,
      startDate: status === 'Ej påbörjad' ? '2026-02-01' : day(index),
      endDate: faulty ? '03/04/25' : '2026-06-20',
      originalEndDate: '2026-06-20',
      status,
      done: status === 'Klar' ? 1 : status === 'Ej påbörjad' ? 0 : Math.round(next() * 100) / 100,
      recurring: 'Nej',
      source: 'Informationsklassning; ILS',
      sourceReference: `IK-${number(index)}`,
      inOperationalPlan: index % 4 === 0 ? 'Ja' : 'Nej',
      operationalGoal: '3.5',
      effect: status === 'Klar' ? 'Syftet är uppnått.' : null,
      evidence: status === 'Klar' ? 'Protokoll' : null,
      completedDate: status === 'Klar' ? '2025-11-20' : null,
      comment: status === 'Pausad' || status === 'Avbruten' ? 'Väntar på beslut.' : null,
    };
  });
}

/** Cells of the classification by column key. */
export function classifications(count: number): RowCells[] {
  const next = random(11);
  const level = () => levels[Math.floor(next() * levels.length)] ?? null;
  return Array.from({ length: count }, (_, index) => ({
    id: `IK-${number(index)}`,
    informationSet: `Informationsmängd ${index + 1}`,
    unit: 'Administration',
    owner: owners[index % owners.length] ?? null,
    system: `System ${index % 90}`,
    personalData: index % 3 === 0 ? 'Känsliga' : 'Personuppgifter',
    secrecy: index % 2 === 0 ? 'Ja' : 'Nej',
    nis2: 'Nej',
    confidentiality: level(),
    integrity: level(),
    availability: level(),
    traceability: level(),
    motivation: 'Bedömd tillsammans med verksamheten.',
    classifiedDate: day(index),
    status: 'Klassad',
    actions: next() < 0.05 ? 'HP-999999' : `HP-${number(index)}`,
  }));
}

/** The day of every review. */
export const today = '2025-11-24';

/** A workbook of so many rows, half of them actions and half classifications. */
export function recordsWorkbook(rows: number): Workbook {
  return workbookOf({ Handlingsplan: actions(rows / 2), Informationsklassning: classifications(rows / 2) });
}

/** A workbook value with settings and the rows of each sheet, given by the sheet's name. */
export function workbookOf(rowsBySheet: Readonly<Record<string, readonly RowCells[]>>): Workbook {
  const settings = definitionOf('Inställningar');
  const given: RowCells = { board: 'Socialnämnden', administration: 'Socialförvaltningen', year: 2025 };
  const settingRows = [
    ['Nyckel', 'Värde', 'Förklaring'],
    ...Object.entries(given).map(([key, value]) => [settings.columns[key]?.header ?? key, value, null]),
  ];
  const sheets = Object.entries(rowsBySheet).map(([name, rows]) => {
    const columns = Object.entries(definitionOf(name).columns);
    return {
      name,
      rows: [columns.map(([, { header }]) => header), ...rows.map((row) => columns.map(([key]) => row[key] ?? null))],
    };
  });
  return { sheets: [{ name: settings.name, rows: settingRows }, ...sheets] };
}

function definitionOf(name: string): SheetDefinition {
  const definition = sheetDefinitions.find((candidate) => candidate.name === name);
  if (definition === undefined) throw new Error(`No sheet is declared as ${name}`);
  return definition;
}
