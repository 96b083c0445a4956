import type { Records } from '../records/records.ts';
import { type HeaderFault, identityOf, type Table } from '../records/table.ts';
import { isEmptyValue, type TableColumn, valueIn } from '../records/table-rows.ts';
import { quoted } from '../schema/column-kind.ts';
import type { Column } from '../schema/define-sheet.ts';
import { prefixOf } from '../schema/kinds/id.ts';
import { cellAddress } from '../workbook/address.ts';
import { formulasToldOnce, mustBeKnown, problemSeverity } from './cell-problems.ts';
import type { RuleFacts } from './define-rule.ts';
import type { Severity } from './finding.ts';
import type { TableProblem, ToldOnce } from './finding-collector.ts';
import { freeIds, rowsWithoutId, rowsWithProblem } from './ids.ts';
import { unclearSeverity } from './publication/unclear-findings.ts';
import { unclearHeaders } from './publication/unclear-headers.ts';
import { hasIds } from './row-questions.ts';
import { structureRule } from './structure-rules.ts';

/** A run of more empty rows than this hides what comes after it. */
const longestGap = 50;

function severityOf(rule: string): Severity {
  return structureRule.get(rule)?.severity ?? 'Fel';
}

/**
 * The structure problems of a sheet of records: header, cells, ids, required cells, references, gaps. Linear in its cells.
 * @param factsOf grades what was found while reading the cells, also by rules of single sheets
 */
export function checkStructure(
  table: Table,
  records: Records,
  factsOf: ReadonlyMap<string, RuleFacts>,
  report: (problem: TableProblem) => void,
): void {
  reportHeader(table, records, report);
  reportCells(table, records, factsOf, report);
  reportIds(table, report);
  reportEmptyCells(table, report);
  reportReferences(table, records, report);
  reportGaps(table, report);
}

/** Words a problem of the header row (or of the keys of the settings sheet, `what` = `Inställningen`). */
export function headerMessage(
  kind: HeaderFault,
  header: string,
  { header: known, required }: Pick<Column, 'header' | 'required'>,
  what = 'Kolumnen',
): string {
  const needed = required ? ` ${what} ${known} måste finnas.` : '';
  switch (kind) {
    case 'missing':
      return `${what} ${known} saknas. Lägg till den, med rubriken ${known}.`;
    case 'doubled':
      return `${what} ${header} finns två gånger. Den första används; byt namn på eller ta bort den andra.`;
    case 'nearly':
      return `${what} ${header} känns inte igen och läses inte – menade du ${known}? Byt i så fall namn på den.${needed}`;
    case 'other-name':
      return `${what} ${header} läses inte, men ser ut att vara ${known}. Byt i så fall namnet till ${known}.${needed}`;
    case 'unknown':
      return `Rubriken är formeln ${quoted(header)} utan sparat resultat, så vilken kolumn det är är okänt och den läses inte. Öppna arbetsboken i Excel och spara den, eller skriv rubriken i stället.`;
  }
}

const headerRule = {
  missing: 'S-02',
  doubled: 'S-03',
  nearly: 'S-04',
  'other-name': 'S-19',
  unknown: 'S-13',
} as const;

/** Rule of a problem of the header row; one that stands for a column that must be there is as grave as the lack of it. */
export function headerRuleOf(kind: HeaderFault, required: boolean): { rule: string; severity: Severity } {
  const rule = headerRule[kind];
  const stands = kind === 'nearly' || kind === 'other-name';
  return { rule, severity: severityOf(stands && required ? headerRule.missing : rule) };
}

function reportHeader(table: Table, records: Records, report: (problem: TableProblem) => void): void {
  const { definition, headerRow, headerProblems } = table;
  if (headerRow > 1)
    report({ rule: 'S-18', severity: severityOf('S-18'), message: headerRowMessage(headerRow), rowNumber: headerRow });
  // What may be meant as Skyddsvärd is told as such, by unclearFindings.
  const unclear = unclearHeaders(records).filter((header) => header.definition === definition);
  const told = new Set(unclear.filter(({ rowNumber }) => rowNumber === headerRow).map(({ position }) => position));
  for (const { kind, key, position, header } of headerProblems) {
    if (position !== null && told.has(position)) continue;
    const known = definition.columns[key] ?? { header, required: false };
    const place = position === null ? { key } : { place: { position, header }, rowNumber: headerRow };
    report({ ...headerRuleOf(kind, known.required), message: headerMessage(kind, header, known), ...place });
  }
}

/** Words of S-18. */
export function headerRowMessage(headerRow: number): string {
  return `Rubrikerna står på rad ${headerRow}. Det som står ovanför läses inte och lämnas orört.`;
}

/** What is unclear about Skyddsvärd stops a public edition, and only that. */
function protectionSeverity(key: string, { definition }: Table, records: Records, severity: Severity): Severity {
  return key === definition.roles?.sensitive && severity === 'Fel' ? unclearSeverity(records) : severity;
}

function reportCells(
  table: Table,
  records: Records,
  factsOf: ReadonlyMap<string, RuleFacts>,
  report: (problem: TableProblem) => void,
): void {
  if (table.cellProblems.length === 0) return;
  const formulaText = records.sheet(table.definition)?.formulaText;
  // Both stand in the order of the sheet.
  let index = 0;
  for (const { rowNumber, key, problem } of table.cellProblems) {
    while ((table.rows[index]?.rowNumber ?? rowNumber) < rowNumber) index++;
    const row = table.rows[index];
    const position = table.places.get(key)?.position ?? -1;
    if (row?.rowNumber !== rowNumber || (problem.rule === 'S-17' && formulaText?.has(cellAddress(rowNumber, position))))
      continue;
    report({
      rule: problem.rule,
      severity: protectionSeverity(
        key,
        table,
        records,
        problemSeverity(problem, factsOf, mustBeKnown(table.definition, key)),
      ),
      reference: factsOf.get(problem.rule)?.reference,
      message: problem.message,
      key,
      row,
      fix: problem.fix,
      toldOnce: formulasToldOnce(table, key, problem),
    });
  }
}

function reportIds(table: Table, report: (problem: TableProblem) => void): void {
  const { definition, byId, withoutId, repeated } = table;
  const key = definition.identity;
  const header = definition.columns[key]?.header ?? key;
  if (!table.places.has(key)) return;
  const hasPrefix = definition.idPrefix !== '';
  const newId = freeIds(table);
  if (hasPrefix && withoutId.length > 0) {
    const toldOnce: ToldOnce = {
      judged: () => table.rows.length,
      message: (rows) =>
        `Ingen av de ${rows} raderna har id. Skriv ett id på varje rad i kolumnen ${header}, till exempel ${definition.idPrefix}-001, ${definition.idPrefix}-002 och så vidare.`,
    };
    for (const row of rowsWithoutId(table)) {
      const message = `Raden har inget id. Skriv ett nytt id i kolumnen ${header}, till exempel ${newId()}.`;
      report({ rule: 'S-05', severity: 'Fel', message, key, row, toldOnce });
    }
  }
  for (const row of repeated) {
    const id = identityOf(definition, row) ?? '';
    const advice = hasPrefix ? `Ge raden ett nytt id, till exempel ${newId()}.` : 'Slå ihop raderna.';
    const message = `${header} ${id} finns redan på rad ${byId.get(id)?.rowNumber}. ${advice}`;
    report({ rule: 'S-07', severity: 'Fel', message, key, row });
  }
}

function reportEmptyCells(table: Table, report: (problem: TableProblem) => void): void {
  const required = Object.entries(table.definition.columns)
    .filter(([key, column]) => column.required && table.places.has(key) && key !== identityWithPrefix(table))
    .filter(([key]) => table.columns.get(key)?.gaps !== 0)
    .map(([key, column]) => ({
      key,
      values: table.columns.get(key) as TableColumn,
      flawed: rowsWithProblem(table, key),
      message: `${column.header} är tom. ${column.kind.accepts} ${column.help}`,
      toldOnce: {
        judged: () => table.rows.length,
        message: (rows: number) =>
          `${column.header} är tom på alla ${rows} rader. Fyll i kolumnen. ${column.kind.accepts} ${column.help}`,
      },
    }));
  if (required.length === 0) return;
  for (const row of table.rows) {
    for (const { key, values, flawed, message, toldOnce } of required) {
      if (!isEmptyValue(valueIn(values, row)) || flawed.has(row.rowNumber)) continue;
      report({ rule: 'S-08', severity: 'Fel', message, key, row, toldOnce });
    }
  }
}

/** Key of the id column, whose emptiness S-05 tells; `undefined` where the identity is an ordinary column. */
function identityWithPrefix({ definition }: Table): string | undefined {
  return definition.idPrefix === '' ? undefined : definition.identity;
}

function reportReferences(table: Table, records: Records, report: (problem: TableProblem) => void): void {
  // An id of a sheet that the workbook does not have, or whose ids are missing, cannot be looked up, and is not held against the row.
  const withoutIds = records.definitions.filter(
    (definition) => definition.idPrefix !== '' && !hasIds(definition, records),
  );
  const missingPrefixes = new Set(withoutIds.map(({ idPrefix }) => idPrefix));
  for (const [key, { header, kind }] of Object.entries(table.definition.columns)) {
    if (kind.refersTo === undefined || !table.places.has(key)) continue;
    const target = records.tables.find(({ definition }) => definition.name === kind.refersTo);
    if (target ? withoutIds.includes(target.definition) : kind.refersTo !== '*') continue;
    const isMissing = (id: string) =>
      target ? target.byId.get(id) === undefined : !missingPrefixes.has(prefixOf(id)) && records.find(id) === undefined;
    const values = table.columns.get(key) as TableColumn;
    for (const row of table.rows) {
      const ids = valueIn(values, row) as readonly string[] | undefined;
      if (ids === undefined) continue;
      for (const id of ids) {
        if (!isMissing(id)) continue;
        const where = target ? `i bladet ${target.name}` : 'i något blad';
        report({
          rule: 'S-11',
          severity: 'Fel',
          message: `${header} hänvisar till ${id}, som inte finns ${where}. Rätta id eller ta bort hänvisningen.`,
          key,
          row,
        });
      }
    }
  }
}

function reportGaps(table: Table, report: (problem: TableProblem) => void): void {
  let previous = table.headerRow;
  for (const row of table.rows) {
    const gap = row.rowNumber - previous - 1;
    if (gap > longestGap) {
      report({
        rule: 'S-16',
        severity: 'Varning',
        message: `Raden ligger under ${gap} tomma rader. Flytta upp den, eller ta bort den om den är kvarglömd.`,
        row,
      });
    }
    previous = row.rowNumber;
  }
}
