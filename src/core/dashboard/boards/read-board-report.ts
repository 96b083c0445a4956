import { parseCivilDate } from '../../workbook/civil-date.ts';
import type { BoardReport } from '../report/board-report.ts';
import {
  count,
  fields,
  finite,
  isObject,
  listOf,
  mapOf,
  oneOf,
  orNull,
  type Shape,
  text,
  wrongField,
} from './shape.ts';

/** What a `dashboard.json` holds, or in Swedish why it cannot be used: how a sentence about the file goes on. */
export type BoardReportReading = { readonly report: BoardReport } | { readonly fault: string };

const wantedSchema = 2;

const indicator = fields({
  title: text,
  family: text,
  unit: oneOf('antal', 'andel', 'dagar', 'timmar'),
  aggregation: oneOf('count', 'share', 'mean', 'median', 'given'),
  value: orNull(finite),
  valueText: text,
  status: oneOf('grön', 'gul', 'röd', 'ingen'),
  yardstick: fields({ limits: listOf(finite), bound: oneOf('minst', 'högst') }),
  rows: listOf(text),
  population: listOf(text),
  protected: count,
  protectedPopulation: count,
});

/** What is read of a report. */
const report: Readonly<Record<string, Shape>> = {
  board: text,
  administration: text,
  state: oneOf('Utkast', 'Slutlig'),
  version: text,
  registryNumber: text,
  today: isDay,
  edition: oneOf('Intern', 'Offentlig'),
  year: finite,
  followedUpYear: finite,
  runningYear: finite,
  horizonEnd: finite,
  protected: count,
  decisionDate: orNull(isDay),
  settings: fields({
    scale: text,
    riskScale: finite,
    yellowLimit: finite,
    redLimit: finite,
    trainingTarget: finite,
    reclassificationMonths: finite,
  }),
  findings: fields({ Fel: count, Varning: count, Upplysning: count }),
  coverage: mapOf(text),
  risks: listOf(fields({ id: orNull(text), risk: text, value: finite, after: orNull(finite) })),
  cityDecisions: listOf(fields({ id: orNull(text), category: text, text })),
  indicators: isObject,
};

function isDay(value: unknown): boolean {
  return typeof value === 'string' && parseCivilDate(value) === value;
}

/** Reads data that claims to be a board's report. Figures that contradict the rows they are counted from are not taken. */
export function readBoardReport(data: unknown): BoardReportReading {
  if (!isObject(data)) return { fault: 'är inget dashboard.json' };
  const { schema } = data;
  if (typeof schema !== 'number') return { fault: 'är inget dashboard.json' };
  if (schema !== wantedSchema) {
    return { fault: `har schema ${schema}, och det som läses är schema ${wantedSchema}: gör om den med lis review` };
  }
  const wrong = wrongField(data, report);
  if (wrong !== undefined) return { fault: `är ändrad eller skadad (${wrong}): gör om den med lis review` };
  const contradicted = Object.entries(data['indicators'] as Readonly<Record<string, unknown>>).find(
    ([, indicator]) => !isSound(indicator),
  );
  if (contradicted !== undefined) {
    return {
      fault: `är ändrad för hand: ${contradicted[0]} stämmer inte med raderna som den är räknad på. Gör om den med lis review`,
    };
  }
  return { report: data as unknown as BoardReport };
}

/** Whether a figure is what its rows give, where it follows from them alone. */
function isSound(figure: unknown): boolean {
  if (!indicator(figure)) return false;
  const { aggregation, value, rows, population, ...besides } = figure as BoardReport['indicators'][string];
  if (value === null) return true;
  const counted = rows.length + besides.protected;
  const among = population.length + besides.protectedPopulation;
  if (aggregation === 'count') return value === counted;
  return aggregation !== 'share' || among === 0 || Math.abs(value - counted / among) < 1e-9;
}
