import { applyMapping, type Imported } from '../exchange/mapping/apply-mapping.ts';
import { misfitOf } from '../exchange/mapping/map-fits.ts';
import type { Mapping } from '../exchange/mapping/mapping.ts';
import { proposeMapping } from '../exchange/mapping/propose-mapping.ts';
import { type ShapedImport, shapeImport } from '../exchange/mapping/shape-import.ts';
import type { SourceSheet } from '../exchange/mapping/source-sheet.ts';
import { readRecords } from '../records/read-records.ts';
import type { ReviewDay } from '../records/settings/read-settings.ts';
import { catalogue } from '../review/catalogue.ts';
import type { ReadingContext } from '../schema/column-kind.ts';
import { offeredColumns } from '../schema/define-sheet.ts';
import { definitionNamed } from '../sheets/index.ts';
import { foldText } from '../workbook/text.ts';
import type { Workbook } from '../workbook/workbook.ts';

/** A column that cells can be taken in to. */
export interface TakeInColumn {
  readonly header: string;
  readonly required: boolean;
  /** What its cells may hold; empty = anything of its kind. */
  readonly values: readonly string[];
}

/** What lists of other shapes would give in a workbook of ours: its lists and scale decide how cells are read. */
export interface TakeIn {
  propose(sources: readonly SourceSheet[]): Mapping;
  /** Why a map does not fit this workbook, as a sentence about it goes on; `undefined` = it does. */
  misfit(mapping: Mapping): string | undefined;
  apply(sources: readonly SourceSheet[], mapping: Mapping): Imported;
  /** As the two sides of a merge into the workbook. */
  shape(sources: readonly SourceSheet[], imported: Imported, remembered: Workbook | undefined): ShapedImport;
  /** The columns of one of our sheets, for people to choose among; none of a sheet that nothing is taken in to. */
  columnsOf(sheet: string): readonly TakeInColumn[];
}

/** Takes lists of other shapes in to a workbook of ours. */
export function takeInto(workbook: Workbook, day: ReviewDay): TakeIn {
  const reading = readingContextOf(workbook, day);
  let proposed:
    | { readonly sources: readonly SourceSheet[]; readonly mapping: Mapping; readonly imported: Imported }
    | undefined;
  return {
    propose: (sources) => {
      proposed = { sources, ...proposeMapping(sources, reading) };
      return proposed.mapping;
    },
    misfit: (mapping) => misfitOf(mapping, reading),
    // What was proposed has been tried already.
    apply: (sources, mapping) =>
      proposed?.sources === sources && proposed.mapping === mapping
        ? proposed.imported
        : applyMapping(sources, mapping, reading),
    shape: (sources, imported, remembered) =>
      shapeImport(workbook, imported.sheets, remembered, [...new Set(sources.map(({ file }) => file))]),
    columnsOf: (sheet) => {
      const definition = definitionNamed(sheet);
      if (definition?.layout !== 'records') return [];
      return offeredColumns(definition).map(([, { header, kind, required }]): TakeInColumn => {
        const levels = kind.name === 'level' ? reading.scale.levels.map(({ number, name }) => `${number} ${name}`) : [];
        const values = kind.choices === undefined ? levels : reading.list(kind.choices.list, kind.choices.builtIn);
        return { header, required, values };
      });
    },
  };
}

function readingContextOf(workbook: Workbook, day: ReviewDay): ReadingContext {
  // Only settings and lists decide how cells are read.
  const context = workbook.sheets.filter(({ name }) => ['inställningar', 'listor'].includes(foldText(name)));
  const { settings, list } = readRecords({ ...workbook, sheets: context }, catalogue, day);
  return { list, scale: settings.scale, riskSteps: settings.riskSteps, date1904: workbook.date1904 ?? false };
}
