import type { ReadingContext } from '../../schema/column-kind.ts';
import type { Column } from '../../schema/define-sheet.ts';
import { cellAddress } from '../../workbook/address.ts';
import { civilTime } from '../../workbook/civil-date.ts';
import { foldText } from '../../workbook/text.ts';
import { type CellValue, cellText, isCellDate, isKnown } from '../../workbook/workbook.ts';
import { type CellCounts, type ListedRow, noCells, Tellings } from './import-report.ts';
import type { ImportedRow } from './imported-rows.ts';
import { contextFor, headerOf, type MappedSource, positionOf } from './mapped-source.ts';
import type { ColumnMapping } from './mapping.ts';
import { earlierPeriods, severalLevels } from './propose-columns.ts';
import { sourceReader } from './read-source-value.ts';
import type { SourceReader, SourceReading } from './source-reading.ts';
import type { SourceRow } from './source-rows.ts';
import { countFilled, isFilled, textOf } from './source-sheet.ts';
import { foldWord, saysNothing } from './value-words.ts';

/** What taking in one tab gives. */
export interface AppliedSheet {
  readonly mapped: MappedSource;
  readonly rows: readonly ImportedRow[];
  readonly cells: CellCounts;
  readonly undecided: Tellings;
  readonly assumed: Tellings;
  readonly notRecords: readonly ListedRow[];
}

type Bin = keyof CellCounts;

/** What becomes of a cell of a column: which bin it ends in. */
type Place = (row: SourceRow, cell: CellValue, into: ImportedRow) => Bin;

/** Takes the records of a tab, cell by cell. Each filled cell is counted exactly once. */
export function applySheet(mapped: MappedSource, reading: ReadingContext, year: number | undefined): AppliedSheet {
  return new SheetImport(mapped, reading, year).run();
}

class SheetImport implements AppliedSheet {
  readonly mapped: MappedSource;
  readonly rows: ImportedRow[] = [];
  readonly cells = noCells();
  readonly undecided = new Tellings();
  readonly assumed = new Tellings();
  readonly notRecords: ListedRow[] = [];
  private readonly reading: ReadingContext;
  private readonly year: number | undefined;
  private readonly places: Place[];
  private readonly ownHeaders: ReadonlySet<string>;
  private readonly title: string;

  constructor(mapped: MappedSource, reading: ReadingContext, year: number | undefined) {
    this.mapped = mapped;
    this.reading = reading;
    this.year = year;
    this.title = headerOf(mapped.target, mapped.target.definition.roles?.title);
    this.ownHeaders = new Set(Object.values(mapped.target.definition.columns).map(({ header }) => foldText(header)));
    this.places = mapped.names.map((name, position) => this.placeOf(name, position));
  }

  run(): this {
    const { source, mapping, rows, names, columns } = this.mapped;
    this.cells.listed += countFilled(source.rows.slice(0, mapping.headerRow - 1));
    (source.rows[mapping.headerRow - 1] ?? []).forEach((cell, position) => {
      if (isFilled(cell)) this.cells[this.binOfHeader(columns.get(position))]++;
    });
    for (const row of rows) {
      if (row.kind === 'record') this.takeRecord(row);
      else if (row.kind !== 'empty') this.listRow(row);
    }
    for (const [position, name] of names.entries()) this.tellColumn(name, position);
    return this;
  }

  private takeRecord(row: SourceRow): void {
    const { source, cellAt } = this.mapped;
    const into: ImportedRow = {
      file: source.file,
      tab: source.tab,
      number: row.number,
      key: '',
      values: new Map(),
      own: new Map(),
      notes: [],
    };
    for (let position = 0; position < this.places.length; position++) {
      const cell = cellAt(row, position);
      const place = this.places[position];
      if (place === undefined) continue;
      const isOwn = isFilled(row.cells[position]);
      if (!isFilled(cell)) {
        if (this.mapped.columns.get(position)?.how === 'sista ifyllda') place(row, null, into);
        continue;
      }
      const bin = place(row, cell, into);
      if (isOwn) this.cells[bin]++;
      const note = source.notes === undefined ? undefined : source.notes.get(cellAddress(row.number, position));
      if (note !== undefined && isOwn) into.notes.push(note);
    }
    if (row.section !== '') this.takeSection(row, into);
    this.rows.push(into);
  }

  /** The heading over a row says what area or unit it belongs to, where no column does and the heading is one that is known. */
  private takeSection(row: SourceRow, into: ImportedRow): void {
    const { source, target, columns } = this.mapped;
    into.own.set('Avsnitt i källan', row.section);
    const found = ['area', 'unit'].flatMap((key) => {
      const column = target.definition.columns[key];
      return column === undefined || positionOf(columns, column.header) !== -1 ? [] : [[key, column] as const];
    })[0];
    if (found === undefined || into.values.has(found[1].header)) return;
    const bare = row.section.replace(/^(?:[a-zåäö]|\d{1,2}(?:\.\d{1,2})?|[ivx]{1,4})[.):]\s+/i, '').replace(/:$/, '');
    const read = sourceReader(
      ...found,
      contextFor(this.reading, this.mapped.mapping, this.year, 'Avsnitt i källan'),
    )(bare);
    const { header } = found[1];
    const told = { file: source.file, source: source.tab, column: 'Avsnitt i källan', value: bare };
    if (read.kind === 'unknown') this.undecided.add({ ...told, why: `inget värde för ${header}` }, row.number);
    else if ('value' in read) {
      into.values.set(header, read.value);
      this.assumed.add({ ...told, why: `”${bare}” = ${header} ${cellText(read.value)}` }, row.number);
    }
  }

  private listRow(row: SourceRow): void {
    const { source } = this.mapped;
    const what = {
      section: 'avsnittsrubrik',
      total: 'summarad',
      note: 'fotnot eller rad utan innehåll',
      header: 'rubrikrad igen',
      help: 'hjälprad',
    }[row.kind as 'total'];
    const filled = row.cells.filter(isFilled);
    this.cells.listed += filled.length;
    this.notRecords.push({
      file: source.file,
      source: source.tab,
      row: row.number,
      what,
      text: filled.map(textOf).join(' · ').slice(0, 80),
    });
  }

  private binOfHeader(column: ColumnMapping | undefined): Bin {
    if (column === undefined || column.how === 'egen kolumn' || column.certainty === 'fråga') return 'own';
    if (column.how === 'kommentar') return 'comment';
    return column.how === 'hoppa över' ? 'listed' : 'placed';
  }

  private tellColumn(name: string, position: number): void {
    const column = this.mapped.columns.get(position);
    const { file, tab } = this.mapped.source;
    if (column?.how === 'egen kolumn' && column.certainty === 'fråga') {
      const rows = this.mapped.rows
        .filter(({ kind, cells }) => kind === 'record' && isFilled(cells[position]))
        .map(({ number }) => number);
      this.undecided.addRows(
        {
          file,
          source: tab,
          column: name,
          value: column.example,
          why: 'cellerna passar inte i den kolumn som rubriken liknar, så de kommer med som egen kolumn',
        },
        rows,
      );
    }
    if (column === undefined || column.targets.length === 0 || column.certainty === 'säker') return;
    const target = column.targets.join(' + ');
    if (column.certainty === 'fråga')
      this.undecided.add({ file, source: tab, column: name, value: '', why: `kan vara ${target}`, proposal: target });
    else this.assumed.add({ file, source: tab, column: name, value: '', why: `${name} = ${target}` });
  }

  /** How the cells of one column are taken. */
  private placeOf(name: string, position: number): Place {
    const column = this.mapped.columns.get(position);
    if (name === '') return () => 'listed';
    if (column?.how === 'hoppa över') return () => 'listed';
    if (column?.how === 'kommentar') {
      return (_, cell, into) => {
        into.notes.push(`${name}: ${textOf(cell)}`);
        return 'comment';
      };
    }
    const own = this.ownName(name);
    const keepOwn: Place = (_, cell, into) => this.keep(into, own, cell);
    if (column === undefined || column.how === 'egen kolumn' || column.certainty === 'fråga') return keepOwn;
    if (column.how === 'källnyckel') {
      return (_, cell, into) => {
        into.key = textOf(cell);
        return 'placed';
      };
    }
    if (column.targets.length === 0) return keepOwn;
    if (column.how === 'dela nivåer') return this.splitLevels(column, name);
    const [target = ''] = column.targets;
    const found = this.columnNamed(target);
    if (found === undefined) return keepOwn;
    const read = sourceReader(...found, contextFor(this.reading, this.mapped.mapping, this.year, name));
    if (column.how === 'foga') return this.join(target, found[1], read, name);
    const earlier = column.how === 'sista ifyllda' ? earlierPeriods(this.mapped.names, position) : [];
    return (row, cell, into) => {
      if (cell !== null && (earlier.length === 0 || !saysNothing(textOf(cell))))
        return this.put(row, cell, read(cell), into, target, name);
      for (const before of earlier) {
        const other = row.cells[before];
        if (!isFilled(other) || saysNothing(textOf(other))) continue;
        this.put(row, other as CellValue, read(other as CellValue), into, target, this.mapped.names[before] as string);
        break;
      }
      return 'listed';
    };
  }

  private columnNamed(header: string): [string, Column] | undefined {
    return Object.entries(this.mapped.target.definition.columns).find(
      ([, column]) => foldText(column.header) === foldText(header),
    );
  }

  private put(
    row: SourceRow,
    cell: CellValue,
    reading: SourceReading,
    into: ImportedRow,
    target: string,
    name: string,
  ): Bin {
    const { file, tab } = this.mapped.source;
    const told = { file, source: tab, column: name, value: textOf(cell) };
    if (reading.kind === 'nothing') {
      this.assumed.add({ ...told, why: `”${textOf(cell)}” = tomt` }, row.number);
      return 'listed';
    }
    if (reading.kind === 'unknown') {
      const { why, proposal } = reading;
      this.undecided.add({ ...told, why, ...(proposal !== undefined && { proposal }) }, row.number);
      this.keep(into, `${name} (källan)`, cell);
      return 'listed';
    }
    into.values.set(target, reading.value);
    if (target === this.title && isSeveral(told.value)) this.tellSeveral(told, row.number, name);
    if (reading.kind === 'assumed') {
      this.assumed.add({ ...told, why: reading.why }, row.number);
      if (reading.keep !== undefined) into.notes.push(`I källan (${name}): ${reading.keep}`);
      if (reading.done !== undefined && !into.values.has('Klart')) into.values.set('Klart', reading.done);
    }
    return 'placed';
  }

  /** Several things in one cell stay one record until a person has said so. */
  private tellSeveral(
    told: { file: string; source: string; column: string; value: string },
    row: number,
    name: string,
  ): void {
    const isDecided = this.mapped.mapping.words.some(
      ({ header, word, value }) => header === name && value !== '' && foldWord(word) === foldWord(told.value),
    );
    if (!isDecided) this.undecided.add({ ...told, why: 'flera i en cell, som blir en post' }, row);
  }

  private join(target: string, column: Column, read: SourceReader, name: string): Place {
    return (row, cell, into) => {
      const before = into.values.get(target);
      if (column.kind.name === 'datetime') {
        const time = timeOf(cell);
        const date = isCellDate(before ?? null)
          ? (before as { date: string }).date.slice(0, 10)
          : typeof before === 'string'
            ? before.slice(0, 10)
            : undefined;
        const joined = time && civilTime(date, time[0], time[1]);
        if (joined === undefined)
          return this.put(row, cell, { kind: 'unknown', why: 'ett klockslag utan dag' }, into, target, name);
        into.values.set(target, { date: joined });
        return 'placed';
      }
      const value = read(cell);
      if (value.kind !== 'as-is') return this.put(row, cell, value, into, target, name);
      into.values.set(
        target,
        before === undefined || before === null ? value.value : `${cellText(before)}\n${cellText(value.value)}`,
      );
      return 'placed';
    };
  }

  private splitLevels({ targets }: ColumnMapping, name: string): Place {
    const columns = targets.flatMap((target) => {
      const found = this.columnNamed(target);
      return found
        ? [[target, sourceReader(...found, contextFor(this.reading, this.mapped.mapping, this.year, name))] as const]
        : [];
    });
    return (row, cell, into) => {
      const text = textOf(cell);
      const digits = text.length > 60 || /\d{2}/.test(text) ? null : severalLevels.exec(text);
      const readings =
        digits === null ? [] : columns.map(([target, read], index) => [target, read(digits[index + 1] ?? '')] as const);
      const unknown = readings.find(([, reading]) => reading.kind === 'unknown');
      if (readings.length === 0 || unknown !== undefined) {
        const reading = unknown?.[1] ?? { kind: 'unknown' as const, why: 'går inte att dela i nivåer' };
        return this.put(row, cell, reading, into, '', name);
      }
      for (const [target, reading] of readings) if ('value' in reading) into.values.set(target, reading.value);
      const why = `”${text}” = ${readings.map(([, reading]) => ('value' in reading ? cellText(reading.value) : '')).join(', ')}`;
      this.assumed.add(
        { file: this.mapped.source.file, source: this.mapped.source.tab, column: name, value: text, why },
        row.number,
      );
      return 'placed';
    };
  }

  private keep(into: ImportedRow, header: string, cell: CellValue): Bin {
    if (!isKnown(cell)) {
      this.undecided.add(
        {
          file: into.file,
          source: into.tab,
          column: header,
          value: cellText(cell),
          why: 'en formel utan värde eller en bild',
        },
        into.number,
      );
      return 'listed';
    }
    into.own.set(header, cell);
    return 'own';
  }

  private ownName(name: string): string {
    return this.ownHeaders.has(foldText(name)) ? `${name} (källan)` : name;
  }
}

/** Whether a text lists several things: lines that each begin anew. */
function isSeveral(text: string): boolean {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length >= 2 && lines.every((line) => /^(?:[-–•*]|\d{1,2}[.)]|\p{Lu})/u.test(line));
}

/** Hour and minute of a cell that holds a time of day alone. */
export function timeOf(cell: CellValue): [hour: number, minute: number] | undefined {
  if (typeof cell === 'number' && cell >= 0 && cell < 1) {
    const minutes = Math.round(cell * 1440);
    return [Math.floor(minutes / 60), minutes % 60];
  }
  const match = typeof cell === 'string' ? /^(?:kl\.?\s*)?(\d{1,2})[:.](\d\d)(?::\d\d)?$/i.exec(cell.trim()) : null;
  return match ? [Number(match[1]), Number(match[2])] : undefined;
}
