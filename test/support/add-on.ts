import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPicture, isUnknown, serialFromCivil, type Workbook } from '../../src/core/index.ts';
import {
  callFromClient,
  Runtime,
  type RuntimeOptions,
  SpreadsheetModel,
  type SpreadsheetOptions,
} from '../apps-script-runtime/index.ts';
import { LockModel } from '../apps-script-runtime/services/lock-model.ts';
import type { Area } from '../apps-script-runtime/sheets/area.ts';
import { Range } from '../apps-script-runtime/sheets/range.ts';
import type { SheetModel } from '../apps-script-runtime/sheets/sheet-model.ts';
import type { Bundle } from './apps-script-bundle.ts';
import { copyOfModel } from './copy-of-model.ts';

/** A spreadsheet with the values of a workbook, one tab a sheet. */
export function spreadsheetOf({ sheets }: Workbook, options: SpreadsheetOptions = {}): SpreadsheetModel {
  const spreadsheet = new SpreadsheetModel(options);
  const [blank] = spreadsheet.sheets;
  sheets.forEach(({ name, rows }, index) => {
    const columns = Math.max(26, ...rows.map(({ length }) => length));
    const tab = spreadsheet.insertSheet(name, index, { rows: Math.max(1000, rows.length), columns });
    rows.forEach((row, rowIndex) => {
      row.forEach((value, column) => {
        if (value === null) return;
        const cell = tab.cell(rowIndex + 1, column + 1);
        if (typeof value !== 'object') cell.content = value;
        else if (isUnknown(value)) {
          cell.formula = value.formula;
          cell.content = 'Loading...';
        } else if (isPicture(value)) cell.picture = value.picture;
        else {
          cell.content = serialFromCivil(value.date);
          cell.look = { ...cell.look, format: value.date.length > 10 ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd' };
        }
      });
    });
  });
  if (blank !== undefined && sheets.length > 0) spreadsheet.deleteSheet(blank);
  return spreadsheet;
}

/** Texts of built files, which lie in folders that are never written to again. */
const fileTexts = new Map<string, string>();

function fileText(path: string): string {
  const text = fileTexts.get(path) ?? readFileSync(path, 'utf8');
  fileTexts.set(path, text);
  return text;
}

/** The built add-on in a spreadsheet, for a person to use. */
export class AddOn {
  readonly runtime: Runtime;
  private readonly bundle: Pick<Bundle, 'folder'>;

  constructor(bundle: Pick<Bundle, 'folder'>, options: Omit<RuntimeOptions, 'manifest' | 'pages'> = {}) {
    this.bundle = bundle;
    const text = (name: string) => fileText(join(bundle.folder, name));
    this.runtime = new Runtime({
      manifest: JSON.parse(text('appsscript.json')),
      pages: { sidebar: text('sidebar.html'), 'take-in': text('take-in.html') },
      ...options,
    });
    this.runtime.load(text('Code.js'));
  }

  /** The same people, files and properties with another clock or another pace: what is left when an execution has ended. */
  later(options: Partial<RuntimeOptions>): AddOn {
    const { manifest: _, pages: __, ...kept } = this.runtime.options;
    const next = new AddOn(this.bundle, { ...kept, spreadsheet: this.spreadsheet, ...options });
    const { drive, store, locks, mailbox } = this.runtime;
    Object.assign(next.runtime, { drive, store, locks, mailbox });
    return next;
  }

  /** The same state with nothing shared, so that a test can go on from what another has come to. */
  copy(): AddOn {
    const { drive, store, mailbox } = this.runtime;
    const next = this.later({ spreadsheet: copyOfModel(this.spreadsheet) });
    const own = {
      drive: drive.copy(),
      store: copyOfModel(store),
      mailbox: copyOfModel(mailbox),
      locks: new LockModel(),
    };
    Object.assign(next.runtime, own);
    return next;
  }

  get spreadsheet(): SpreadsheetModel {
    return this.runtime.spreadsheet;
  }

  tab(name: string): SheetModel {
    return this.spreadsheet.sheet(name);
  }

  /** Chooses an item of the menu by its function. The calls that it makes can be counted afterwards. */
  choose(functionName: string): void {
    this.runtime.calls.reset();
    this.runtime.run('menu', 'FULL', functionName, () => []);
  }

  /** A call from a page. */
  call<T>(functionName: string, ...values: readonly unknown[]): T {
    this.runtime.calls.reset();
    return callFromClient(this.runtime, functionName, values) as T;
  }

  /** Tells the add-on that somebody has edited cells, whatever they hold. */
  edit(tab: SheetModel, area: Area): void {
    this.runtime.calls.reset();
    this.runtime.run('simple-trigger', 'LIMITED', 'onEdit', (toScript) => [
      toScript({ authMode: 'LIMITED', range: new Range(this.runtime, tab, area) }),
    ]);
  }

  /** What the last command has told, however long it was. */
  get told(): string | undefined {
    return this.runtime.ui.dialogs.at(-1)?.text ?? this.toast;
  }

  /** The last short message at the edge of the spreadsheet. */
  get toast(): string | undefined {
    return this.spreadsheet.toasts[this.spreadsheet.toasts.length - 1]?.message;
  }
}

/** The contents of a tab, formulas as their results. */
export function contentsOf(tab: SheetModel): (string | number | boolean)[][] {
  const { rows, columns } = tab.dataArea;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => tab.peek(row + 1, column + 1)?.content ?? ''),
  );
}
