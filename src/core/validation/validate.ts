import type { Records } from '../records/records.ts';
import { settings } from '../records/settings/columns.ts';
import { hasColumn, type Row, type Table } from '../records/table.ts';
import type { SheetDefinition } from '../schema/define-sheet.ts';
import { cellAddress } from '../workbook/address.ts';
import { checkLists } from './check-lists.ts';
import { checkSettings } from './check-settings.ts';
import { checkStructure } from './check-structure.ts';
import type { Problem, Rule, RuleFacts, WorkbookRule } from './define-rule.ts';
import type { Finding } from './finding.ts';
import { byPlace, type PlacedFinding, placeInTable, type TableProblem, type ToldOnce } from './finding-collector.ts';
import { gatherProblems } from './gather-problems.ts';
import { likelyTabMessage, likelyTabs } from './likely-tabs.ts';
import { reportMentions } from './publication/mentions.ts';
import { unclearFindings } from './publication/unclear-findings.ts';
import { structureRule } from './structure-rules.ts';

/** The rules that a workbook is checked against, beside the structure rules. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly workbookRules: readonly WorkbookRule[];
}

/** `rows` = only what can be said of single rows, for a check of rows that were just edited. */
export type Extent = 'workbook' | 'rows';

/** Checks a workbook. Findings come by sheet (in the order of the contract), row, column and rule. */
export function validate(records: Records, { rules, workbookRules }: RuleSet, extent: Extent = 'workbook'): Finding[] {
  const factsOf = new Map<string, RuleFacts>([...structureRule, ...rules.map((rule) => [rule.id, rule] as const)]);
  const byWorkbook = extent === 'workbook' ? workbookFindings(records, workbookRules) : [];
  return records.definitions.flatMap((definition) => {
    const name = records.sheet(definition)?.name ?? definition.name;
    const placed = [
      ...missingSheet(definition, records),
      ...byWorkbook
        .filter(({ finding }) => finding.sheet === definition.name)
        .map((about) => ({ ...about, finding: { ...about.finding, sheet: name } })),
      ...sheetFindings(definition, records, { rules, factsOf, extent }),
    ];
    const headerRow = records.headerRow(definition);
    const wanted = extent === 'workbook' ? placed : placed.filter(({ finding }) => (finding.row ?? 0) > headerRow);
    return wanted.sort(byPlace).map(({ finding }) => finding);
  });
}

function missingSheet(definition: SheetDefinition, records: Records): PlacedFinding[] {
  if (records.sheet(definition) !== undefined) return [];
  const tabs = likelyTabs(records).get(definition) ?? [];
  if (tabs[0] !== undefined) {
    const severity = definition.required ? 'Fel' : 'Varning';
    return [sheetFinding('S-19', severity, tabs[0], likelyTabMessage(definition, tabs))];
  }
  if (!definition.required) return [];
  const message = `Bladet ${definition.name} saknas. Skapa det, med de kolumner som mallen har, eller rätta fliken om den heter något annat.`;
  return [sheetFinding('S-01', 'Fel', definition.name, message)];
}

function sheetFinding(
  rule: string,
  severity: Finding['severity'],
  sheet: string,
  message: string,
  reference: string | null = null,
): PlacedFinding {
  return {
    position: -1,
    finding: { rule, severity, sheet, row: null, column: null, cell: null, id: null, message, reference, fix: null },
  };
}

function workbookFindings(records: Records, rules: readonly WorkbookRule[]): PlacedFinding[] {
  return rules.flatMap((rule) =>
    [...rule.checkWorkbook(records)].map(({ sheet, setting, message, severity, reference }) => {
      const about = sheetFinding(
        rule.id,
        severity ?? rule.severity,
        sheet,
        message,
        reference ?? rule.reference ?? null,
      );
      return setting === undefined ? about : placeAtSetting(about, setting, records);
    }),
  );
}

/** A setting that has no row is told about the sheet. */
function placeAtSetting({ finding }: PlacedFinding, key: string, { settingsReading }: Records): PlacedFinding {
  const { places, valueHeader } = settingsReading;
  const place = places.get(key);
  const id = settings.columns[key as keyof typeof settings.columns]?.header ?? null;
  if (place === undefined) return { position: -1, finding: { ...finding, id } };
  const { rowNumber, position } = place;
  const cell = cellAddress(rowNumber, position);
  return { position, finding: { ...finding, row: rowNumber, column: valueHeader, cell, id } };
}

/** What every sheet is checked against, and how far. */
interface Check {
  readonly rules: readonly Rule[];
  readonly factsOf: ReadonlyMap<string, RuleFacts>;
  readonly extent: Extent;
}

function sheetFindings(
  definition: SheetDefinition,
  records: Records,
  { rules, factsOf, extent }: Check,
): PlacedFinding[] {
  const unclear = unclearFindings(definition, records);
  if (definition.layout === 'settings') return [...unclear, ...checkSettings(records)];
  if (definition.layout === 'lists') return [...unclear, ...checkLists(records)];
  const table = records.table(definition);
  if (table === undefined) return unclear;
  const rows = records.sheet(definition)?.rows;
  const found: TableProblem[] = [];
  const report = (problem: TableProblem) => {
    found.push(problem);
  };
  checkStructure(table, records, factsOf, report);
  reportMentions(table, records, report);
  const runnable = rulesOf(definition, rules).filter((rule) => hasInput(rule, table, records));
  checkRows(runnable, table, records, report);
  if (extent === 'workbook') checkTable(runnable, table, records, report);
  const rawCell = (rowNumber: number, position: number) => rows?.[rowNumber - 1]?.[position] ?? null;
  const told = extent === 'workbook' ? gatherProblems(found, table.headerRow) : found;
  return [...unclear, ...told.map((problem) => placeInTable(table, rawCell, problem))];
}

/** The rules of a sheet, and what those of others ask of it. */
function rulesOf(definition: SheetDefinition, rules: readonly Rule[]): Rule[] {
  return rules.flatMap((rule): Rule[] => {
    if (rule.sheet === definition) return [rule];
    const check = rule.elsewhere?.(definition);
    if (check === undefined) return [];
    const { id, severity, reference } = rule;
    // By name, so that a host that tells neither need not carry them.
    const facts: RuleFacts = { id, severity, title: rule.title, explanation: rule.explanation };
    return [{ ...facts, ...(reference && { reference }), sheet: definition, needs: [], check }];
  });
}

function hasInput({ needs, reads = [] }: Rule, table: Table, records: Records): boolean {
  return (
    needs.every((key) => hasColumn(table, key)) && reads.every(({ sheet, columns }) => records.has(sheet, ...columns))
  );
}

/** A rule that looks at rows. */
interface RowsCheck {
  readonly rule: Rule;
  readonly check: NonNullable<Rule['check']>;
  readonly toldOnce: ToldOnce | undefined;
}

/** So many rows are shown to one rule after the other: few enough to stay at hand, and enough for each rule to get going. */
const rowsAtHand = 500;

/** Every rule about rows, on a few rows at a time. */
function checkRows(rules: readonly Rule[], table: Table, records: Records, report: (problem: TableProblem) => void) {
  const checks = rules.flatMap((rule): RowsCheck[] =>
    rule.check === undefined ? [] : [{ rule, check: rule.check, toldOnce: toldOnceBy(rule, table, records) }],
  );
  for (let start = 0; start < table.rows.length; start += rowsAtHand) {
    const rows = table.rows.slice(start, start + rowsAtHand);
    for (const each of checks) checkRowsBy(each, rows, records, report);
  }
}

/** What a rule says after it has asked for a value that nobody knows is not known either. */
function checkRowsBy(
  { rule, check, toldOnce }: RowsCheck,
  rows: readonly Row[],
  records: Records,
  report: (problem: TableProblem) => void,
) {
  const { reads } = records;
  for (const row of rows) {
    const { result: found, sawUnknown } = reads.any
      ? reads.watch(() => check.call(rule, row, records))
      : { result: check.call(rule, row, records), sawUnknown: false };
    if (found === undefined || sawUnknown) continue;
    for (const problem of 'message' in found ? [found] : found)
      report({ ...tableProblem(rule, problem, row), toldOnce });
  }
}

function toldOnceBy({ toldOnce }: Rule, { rows }: Table, records: Records): ToldOnce | undefined {
  if (toldOnce === undefined) return undefined;
  const judged = () => rows.filter((row) => toldOnce.judges(row, records)).length;
  return { judged, message: (count) => toldOnce.message(count) };
}

/** A problem of a row stands unless that row was asked for a value that nobody knows; one of the sheet only when none was. */
function checkTable(rules: readonly Rule[], table: Table, records: Records, report: (problem: TableProblem) => void) {
  for (const rule of rules) {
    const {
      result: problems,
      sawUnknown,
      rows,
    } = records.reads.watch(() => [...(rule.checkSheet?.(table, records) ?? [])]);
    const unknown = sawUnknown ? rows() : undefined;
    for (const problem of problems) {
      if (unknown && (problem.row === undefined || rule.restsOnAllRows || unknown.has(problem.row))) continue;
      report(tableProblem(rule, problem, problem.row));
    }
  }
}

function tableProblem(rule: Rule, { column, message, severity, reference, fix }: Problem, row?: Row): TableProblem {
  return {
    rule: rule.id,
    severity: severity ?? rule.severity,
    message,
    reference: reference ?? rule.reference,
    key: column,
    row,
    fix,
  };
}
