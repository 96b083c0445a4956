import { riskStepKind } from '../../schema/kinds/number.ts';
import { countOf } from '../../workbook/format.ts';
import { mayFillDown } from './fill-down.ts';
import type { ColumnMapping } from './mapping.ts';
import type { SheetImport } from './sheet-import.ts';
import { isFilled } from './source-sheet.ts';

/** Tells what was assumed of a column, and what a person has to say. */
export function tellColumn(sheet: SheetImport, name: string, position: number): void {
  const { mapped, undecided, assumed } = sheet;
  const column = mapped.columns.get(position);
  if (column === undefined) return;
  const { targets, how, certainty, example } = column;
  if (how === 'egen kolumn' && certainty === 'fråga') {
    const rows = mapped.rows
      .filter(({ kind, cells }) => kind === 'record' && isFilled(cells[position]))
      .map(({ number }) => number);
    const why = 'cellerna passar inte i den kolumn som rubriken liknar, så de kommer med som egen kolumn';
    undecided.addRows(sheet.told(name, example, why), rows);
  }
  if (how === 'fyll ned?') {
    const rows = mayFillDown(mapped, position);
    const why = `${countOf(rows.length, 'rad är tom', 'rader är tomma')}; de får värdet ovanför om Tolkning är fyll ned`;
    undecided.addRows({ ...sheet.told(name, '', why), proposal: 'fyll ned' }, rows);
  }
  tellSteps(sheet, column, name);
  if (targets.length === 0 || certainty === 'säker') return;
  const target = targets.join(' + ');
  if (certainty === 'fråga') undecided.add({ ...sheet.told(name, '', `kan vara ${target}`), proposal: target });
  else assumed.add(sheet.told(name, '', `${name} = ${target}`));
}

/** The highest step that a header names: `S (1-4)`. */
const stepsOf = /1 ?[-–] ?([3-9])(?!\d)/;

/** Tells of a column whose steps are not those of the workbook: its numbers are taken as they stand. */
function tellSteps(sheet: SheetImport, { targets, certainty }: ColumnMapping, name: string): void {
  const steps = Number(stepsOf.exec(name.slice(0, 80))?.[1]);
  const kind = sheet.columnNamed(targets[0] ?? '')?.[1].kind;
  if (kind !== riskStepKind || certainty === 'fråga' || !(steps > 0) || steps === sheet.riskSteps) return;
  const why = `stegen 1–${steps} tas som de står, och arbetsbokens är 1–${sheet.riskSteps}: ändra inställningen Riskskala om alla risker ska bedömas så`;
  sheet.assumed.add(sheet.told(name, '', why));
}

/** Tells that a tab may be another sheet as well: its name decides. */
export function tellRival(sheet: SheetImport): void {
  const { target, rival } = sheet.mapped.mapping;
  if (rival === undefined) return;
  const why = `tas som ${target} men kan lika väl vara ${rival}: om det är fel döper du fliken (en CSV-fil: filen) till ${rival} och gör ett nytt förslag`;
  sheet.undecided.add(sheet.told('', '', why));
}
