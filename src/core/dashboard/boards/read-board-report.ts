import type { BoardReport } from '../report/board-report.ts';

/** What a `dashboard.json` holds, or in Swedish why it cannot be used: how a sentence about the file goes on. */
export type BoardReportReading = { readonly report: BoardReport } | { readonly fault: string };

const wantedSchema = 2;
const texts = ['board', 'administration', 'state', 'version', 'registryNumber', 'today', 'edition'] as const;
const numbers = ['year', 'followedUpYear', 'runningYear', 'horizonEnd', 'protected'] as const;

/** Reads data that claims to be a board's report. Figures that contradict the rows they are counted from are not taken. */
export function readBoardReport(data: unknown): BoardReportReading {
  if (!isObject(data)) return { fault: 'är inget dashboard.json' };
  const { schema } = data;
  if (typeof schema !== 'number') return { fault: 'är inget dashboard.json' };
  if (schema !== wantedSchema) {
    return { fault: `har schema ${schema}, och det som läses är schema ${wantedSchema}: gör om den med lis review` };
  }
  const wrong =
    texts.find((key) => typeof data[key] !== 'string') ?? numbers.find((key) => !Number.isFinite(data[key]));
  if (wrong !== undefined) return { fault: `är ändrad eller skadad (${wrong}): gör om den med lis review` };
  for (const key of ['settings', 'findings', 'coverage', 'indicators'] as const) {
    if (!isObject(data[key])) return { fault: `är ändrad eller skadad (${key}): gör om den med lis review` };
  }
  for (const key of ['risks', 'cityDecisions'] as const) {
    if (!Array.isArray(data[key])) return { fault: `är ändrad eller skadad (${key}): gör om den med lis review` };
  }
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

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a figure is what its rows give, where it follows from them alone. */
function isSound(indicator: unknown): boolean {
  if (!isObject(indicator)) return false;
  const { aggregation, value, rows, population, title, unit } = indicator;
  const isWhole =
    typeof title === 'string' && typeof unit === 'string' && Array.isArray(rows) && Array.isArray(population);
  if (!isWhole || !(value === null || Number.isFinite(value))) return false;
  const counted = rows.length + Number(indicator['protected'] ?? 0);
  const among = population.length + Number(indicator['protectedPopulation'] ?? 0);
  if (value === null) return true;
  if (aggregation === 'count') return value === counted;
  return aggregation !== 'share' || among === 0 || Math.abs((value as number) - counted / among) < 1e-9;
}
