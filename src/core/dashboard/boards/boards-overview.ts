import { groupBy } from '../../workbook/group-by.ts';
import { compareSwedish, foldText } from '../../workbook/text.ts';
import { mostCommon } from '../group-rows.ts';
import { type BoardFinding, boardFindings } from './board-findings.ts';
import { type CityFigure, cityFigures } from './city-figures.ts';
import { type Board, type Delivery, type DeliveryState, type ExpectedBoard, stateOf } from './delivery.ts';

/** A high risk and whose it is. */
interface BoardRisk {
  readonly board: string;
  readonly id: string;
  readonly risk: string;
  readonly value: number;
  readonly after: number | null;
}

/** A decision or proposal that asks something of the city. */
interface AskingDecision {
  readonly board: string;
  readonly id: string;
  readonly category: string;
  readonly text: string;
}

/** Many boards on one page, as plain data. */
export interface BoardsOverview {
  readonly year: number;
  readonly today: string;
  readonly due: string | undefined;
  readonly boards: readonly Board[];
  readonly figures: readonly CityFigure[];
  readonly risks: readonly BoardRisk[];
  readonly decisions: readonly AskingDecision[];
  /** Clauses of 9.3.2 in order. */
  readonly clauses: readonly string[];
  readonly findings: readonly BoardFinding[];
}

export interface BoardsOptions {
  /** The planned year; left out = that of most boards. */
  readonly year?: number;
  /** Civil date when all should have delivered. */
  readonly due?: string;
  readonly today: string;
}

/**
 * Puts the reports of many boards together. Only boards of the year are in the figures. Of several files of a board the decided one counts,
 * then the final one, then the newest.
 */
export function boardsOverview(
  deliveries: readonly Delivery[],
  expected: readonly ExpectedBoard[],
  options: BoardsOptions,
): BoardsOverview {
  const { due, today } = options;
  const year = options.year ?? usualYear(deliveries) ?? Number(today.slice(0, 4));
  const boards = boardsOf(deliveries, expected);
  const counted = boards.map(({ delivery }) => (delivery?.report.year === year ? delivery : undefined));
  const told = boards.flatMap(({ name, delivery }) =>
    delivery?.report.year === year ? [[name, delivery.report] as const] : [],
  );
  return {
    ...{ year, today, due, boards },
    figures: cityFigures(counted),
    risks: told
      .flatMap(([board, { risks }]) => risks.map(({ id, ...risk }) => ({ board, id: id ?? '', ...risk })))
      .sort((a, b) => b.value - a.value || compareSwedish(a.board, b.board)),
    decisions: told.flatMap(([board, { cityDecisions }]) =>
      cityDecisions.map(({ id, ...decision }) => ({ board, id: id ?? '', ...decision })),
    ),
    clauses: [...new Set(told.flatMap(([, { coverage }]) => Object.keys(coverage)))].sort(),
    findings: boardFindings(boards, { year, due, today }),
  };
}

function boardsOf(deliveries: readonly Delivery[], expected: readonly ExpectedBoard[]): Board[] {
  const byName = groupBy(deliveries, (delivery) => foldText(nameOf(delivery)));
  const names = new Map(
    expected.map(({ board, administration }) => [foldText(board), { name: board, administration }]),
  );
  for (const [key, [first]] of byName) {
    const { administration } = (first as Delivery).report;
    if (!names.has(key)) names.set(key, { name: nameOf(first as Delivery), administration });
  }
  return Array.from(names, ([key, { name, administration }]): Board => {
    const [delivery, ...others] = [...(byName.get(key) ?? [])].sort(bestFirst);
    return {
      name,
      administration: administration || (delivery?.report.administration ?? ''),
      state: stateOf(delivery?.report),
      delivery,
      others,
    };
  }).sort((a, b) => compareSwedish(a.name, b.name));
}

const ranks: readonly DeliveryState[] = ['Beslutad', 'Slutlig', 'Utkast', 'Inget levererat'];

function bestFirst(a: Delivery, b: Delivery): number {
  const rank = ranks.indexOf(stateOf(a.report)) - ranks.indexOf(stateOf(b.report));
  return (
    rank ||
    (a.report.today < b.report.today ? 1 : a.report.today > b.report.today ? -1 : compareSwedish(a.source, b.source))
  );
}

function nameOf({ report, source }: Delivery): string {
  return report.board || report.administration || source;
}

/** Of as many the later one. */
function usualYear(deliveries: readonly Delivery[]): number | undefined {
  return mostCommon(deliveries.map(({ report }) => report.year).sort((a, b) => b - a));
}
