import fc from 'fast-check';
import { deleteRow, insertColumn, moveColumn, moveRow, sortRows } from '../google-api-server/people.ts';
import type { SpreadsheetModel } from '../google-api-server/spreadsheet-model.ts';

/** Something that a person does in the spreadsheet, told by ids and headers, as a person sees them. */
export type Deed =
  | { readonly kind: 'type' | 'insert' | 'move' | 'delete'; readonly id: string; readonly header: string }
  | { readonly kind: 'add' }
  | { readonly kind: 'sort'; readonly header: string; readonly isDescending: boolean }
  | { readonly kind: 'new-column' | 'move-column'; readonly header: string; readonly to: number }
  | { readonly kind: 'empty-column'; readonly to: number }
  | { readonly kind: 'rename' };

export function deeds(ids: readonly string[], headers: readonly string[]): fc.Arbitrary<Deed> {
  const id = fc.constantFrom(...ids);
  const header = fc.constantFrom(...headers);
  const to = fc.integer({ min: 1, max: 5 });
  return fc.oneof(
    { weight: 8, arbitrary: fc.record({ kind: fc.constantFrom('type', 'insert', 'move', 'delete'), id, header }) },
    { weight: 2, arbitrary: fc.constant<Deed>({ kind: 'add' }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('sort' as const), header, isDescending: fc.boolean() }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('new-column', 'move-column'), header, to }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('empty-column' as const), to }) },
    { weight: 1, arbitrary: fc.constant<Deed>({ kind: 'rename' }) },
  ) as fc.Arbitrary<Deed>;
}

/** A header of the program's, that people keep off: before it is put back it may stand over a column of theirs. */
export const foreignHeader = 'Ny kolumn';

/** People who work in one tab, and remember all that they have done. */
export class People {
  /** What they typed last, by id and header, as far as they have not removed the row since. */
  readonly typed = new Map<string, Map<string, string>>();
  readonly removed = new Set<string>();
  /** The tab's title now. */
  title: string;
  private readonly model: SpreadsheetModel;
  private count = 0;

  constructor(model: SpreadsheetModel, title: string) {
    this.model = model;
    this.title = title;
  }

  do(deed: Deed): void {
    const tab = this.model.tab(this.title);
    const columns = this.columns();
    switch (deed.kind) {
      case 'type': {
        const [row, column] = [this.rowOf(deed.id), columns.indexOf(deed.header) + 1];
        if (row === 0 || column === 0 || deed.header === 'ID') return;
        this.model.type(this.title, row, column, this.note(deed.id, deed.header));
        return;
      }
      case 'insert':
      case 'add': {
        const before = deed.kind === 'add' ? this.model.entered(this.title).length + 1 : this.rowOf(deed.id);
        if (before < 2) return;
        const id = `HP-1${String(++this.count).padStart(2, '0')}`;
        const cells = columns.map((header) =>
          header === 'ID'
            ? this.note(id, header, id)
            : header === '' || header === foreignHeader
              ? null
              : this.note(id, header),
        );
        if (deed.kind === 'insert') this.model.insertRow(this.title, before, cells);
        else {
          const { gridProperties } = tab.properties;
          gridProperties.rowCount = Math.max(gridProperties.rowCount, before);
          for (const [index, cell] of cells.entries()) this.model.type(this.title, before, index + 1, cell);
        }
        return;
      }
      case 'move': {
        const row = this.rowOf(deed.id);
        if (row > 0) moveRow(tab, row, 2);
        return;
      }
      case 'delete': {
        const row = this.rowOf(deed.id);
        if (row === 0) return;
        deleteRow(tab, row);
        this.typed.delete(deed.id);
        this.removed.add(deed.id);
        return;
      }
      case 'sort': {
        const column = columns.indexOf(deed.header) + 1;
        if (column > 0) sortRows(tab, column, deed.isDescending);
        return;
      }
      case 'new-column': {
        const header = `Egen ${++this.count}`;
        const cells = this.model.entered(this.title).map((_, row) => (row === 0 ? header : null));
        insertColumn(tab, Math.min(deed.to, columns.length + 1), cells);
        return;
      }
      case 'empty-column':
        insertColumn(tab, Math.min(deed.to, columns.length + 1));
        return;
      case 'move-column': {
        const from = columns.indexOf(deed.header) + 1;
        if (from > 0) moveColumn(tab, from, Math.min(deed.to, columns.length));
        return;
      }
      case 'rename':
        this.title = `Plan ${++this.count}`;
        tab.properties.title = this.title;
    }
  }

  /** The rows as they stand, by id and header. Those without an id, or with one that another has, are strays. */
  rows(): { rows: Map<string, Map<string, string>>; strays: unknown[][] } {
    const columns = this.columns();
    const rows = new Map<string, Map<string, string>>();
    const strays: unknown[][] = [];
    for (const cells of this.model.entered(this.title).slice(1)) {
      if (cells.every((cell) => cell === null)) continue;
      const row = new Map(
        columns.flatMap((header, index): [string, string][] => {
          const cell = cells[index] ?? null;
          return cell === null ? [] : [[header, String(cell)]];
        }),
      );
      const id = row.get('ID') ?? '';
      if (id === '' || rows.has(id)) strays.push(cells);
      else rows.set(id, row);
    }
    return { rows, strays };
  }

  private columns(): string[] {
    return (this.model.entered(this.title)[0] ?? []).map((cell) => String(cell ?? ''));
  }

  private rowOf(id: string): number {
    const column = this.columns().indexOf('ID');
    return this.model.entered(this.title).findIndex((cells) => cells[column] === id) + 1;
  }

  private note(id: string, header: string, text = `någon ${++this.count}`): string {
    this.typed.set(id, (this.typed.get(id) ?? new Map()).set(header, text));
    return text;
  }
}
