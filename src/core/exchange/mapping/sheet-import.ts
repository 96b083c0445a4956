import type { ReadingContext } from '../../schema/column-kind.ts';
import type { Column } from '../../schema/define-sheet.ts';
import { foldText } from '../../workbook/text.ts';
import { type CellValue, cellText, isKnown } from '../../workbook/workbook.ts';
import { type CellCounts, type ListedRow, noCells, Tellings, type Told } from './import-report.ts';
import type { ImportedRow } from './imported-rows.ts';
import { contextFor, headerOf, type MappedSource } from './mapped-source.ts';
import { sourceReader } from './read-source-value.ts';
import type { SourceReader } from './source-reading.ts';

/** What taking in one tab gives. */
export interface AppliedSheet {
  readonly mapped: MappedSource;
  readonly rows: readonly ImportedRow[];
  readonly cells: CellCounts;
  readonly undecided: Tellings;
  readonly assumed: Tellings;
  readonly notRecords: readonly ListedRow[];
}

/** Where a cell ends. */
export type Bin = keyof CellCounts;

/** A tab that is being taken in. */
export class SheetImport implements AppliedSheet {
  readonly mapped: MappedSource;
  readonly rows: ImportedRow[] = [];
  readonly cells = noCells();
  readonly undecided = new Tellings();
  readonly assumed = new Tellings();
  readonly notRecords: ListedRow[] = [];
  /** Header of our column that says what a record is about. */
  readonly title: string;
  private readonly reading: ReadingContext;
  private readonly year: number | undefined;
  private readonly ownHeaders: ReadonlySet<string>;

  constructor(mapped: MappedSource, reading: ReadingContext, year: number | undefined) {
    this.mapped = mapped;
    this.reading = reading;
    this.year = year;
    const { definition } = mapped.target;
    this.title = headerOf(mapped.target, definition.roles?.title);
    this.ownHeaders = new Set(Object.values(definition.columns).map(({ header }) => foldText(header)));
  }

  /** A telling about a column of this tab. */
  told(column: string, value: string, why: string): Omit<Told, 'rows'> {
    const { file, tab } = this.mapped.source;
    return { file, source: tab, column, value, why };
  }

  /** How cells of a column of the source are read as one of ours. */
  reader(key: string, column: Column, name: string): SourceReader {
    return sourceReader(key, column, contextFor(this.reading, this.mapped.mapping, this.year, name));
  }

  /** Steps of the workbook's scale of risks. */
  get riskSteps(): number {
    return this.reading.riskSteps ?? 5;
  }

  columnNamed(header: string): [string, Column] | undefined {
    const folded = foldText(header);
    return Object.entries(this.mapped.target.definition.columns).find(
      ([, column]) => foldText(column.header) === folded,
    );
  }

  /** The header under which a column of the source comes along. */
  ownName(name: string): string {
    return this.ownHeaders.has(foldText(name)) ? `${name} (källan)` : name;
  }

  /** Keeps a cell in a column of the source's own. */
  keep(into: ImportedRow, header: string, cell: CellValue): Bin {
    if (!isKnown(cell)) {
      this.undecided.add(this.told(header, cellText(cell), 'en formel utan värde eller en bild'), into.number);
      return 'listed';
    }
    into.own.set(header, cell);
    return 'own';
  }
}
