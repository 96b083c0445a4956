import type { ColumnKind } from './column-kind.ts';
import { choiceKind, choicesKind, yesNoKind } from './kinds/choice.ts';
import { dateKind, dateTimeKind, periodKind, startingTimeKind } from './kinds/date.ts';
import { idKind } from './kinds/id.ts';
import { levelKind } from './kinds/level.ts';
import { integerKind, monthKind, numberKind, percentKind, riskStepKind, yearKind } from './kinds/number.ts';
import { referenceKind, referencesKind } from './kinds/reference.ts';
import { longTextKind, personKind, textKind } from './kinds/text.ts';
import type { OtherNames } from './other-names.ts';

/** One column: the single source of its header, kind, dropdown, help and width. */
export interface Column<T = unknown> {
  readonly header: string;
  readonly kind: ColumnKind<T>;
  /** The cell must be filled. */
  readonly required: boolean;
  /** Swedish, for the note on the header and the data dictionary: what the column is for. */
  readonly help: string;
  /** Width in characters of the standard font. */
  readonly width: number;
  /** The cell may be empty, but not hold what nobody knows: what may be shown depends on it. */
  readonly mustBeKnown: boolean;
  /** Key of the column that has come in its place: it is read where a workbook still has it, and not offered. `undefined` = in use. */
  readonly replacedBy?: string;
  /** Few fill it in or look at it: templates fold it away, one click from view. */
  readonly seldom?: true;
  /** Tells where a row was taken in from. Written by the program, and kept: no template offers it, no one is asked for it, and it says nothing of what the row is about. */
  readonly isOrigin?: true;
  /** What is written here stays here: neither document, dashboard nor VP-underlag changes with it. */
  readonly onlyInWorkbook?: true;
}

/** A column's settings beside header and kind; the key of a required column is in `required`. */
export interface ColumnOptions {
  readonly help: string;
  readonly required?: true;
  readonly mustBeKnown?: true;
  readonly replacedBy?: string;
  readonly seldom?: true;
  readonly isOrigin?: true;
  readonly onlyInWorkbook?: true;
  readonly width?: number;
}

export type Columns = Readonly<Record<string, Column>>;

/**
 * How the sheet is laid out: `records` = a record a row; `settings` = a setting a row, with key and value;
 * `lists` = a list a column.
 */
type SheetLayout = 'records' | 'settings' | 'lists';

/** Keys of the columns that say in short what a row is about, for dashboards and appendices. */
export interface RecordRoles<K extends string = string> {
  readonly title: K;
  readonly area?: K;
  readonly owner?: K;
  readonly year?: K;
  readonly status?: K;
  readonly due?: K;
  /** `Skyddsvärd`: the row is left out of the public edition. */
  readonly sensitive: K;
}

/** Where people write running text in a sheet, and of what day a row speaks, by keys of columns. */
export interface Prose<K extends string = string> {
  readonly columns: readonly K[];
  /** The row's own day; left out = the sheet has none. */
  readonly day?: K;
  /** Whether a row is over and done with. */
  readonly closed?: { readonly column: K; readonly values: readonly string[] };
  /** The year that a row is for: of other years than that of the review it is over and done with. */
  readonly year?: K;
}

export interface SheetDefinition<C extends Columns = Columns> {
  /** Tab name, exactly as in the contract. */
  readonly name: string;
  readonly layout: SheetLayout;
  /** Prefix of the ids, e.g. `HP`; empty = the rows have no id column. */
  readonly idPrefix: string;
  /** Key of the column that tells the rows apart; empty in layouts other than `records`. */
  readonly identity: string;
  /** The workbook must have the sheet. */
  readonly required: boolean;
  /** Swedish, for the instructions sheet: what the sheet is for and who fills it in. */
  readonly purpose: string;
  readonly columns: C;
  /** What people call the sheet and its columns instead. */
  readonly otherNames: OtherNames;
  /** `undefined` in layouts other than `records`. */
  readonly roles: RecordRoles | undefined;
  /** `undefined` = no rule looks at what its texts say. */
  readonly prose?: Prose;
}

/** Headers of the columns that remember where a row was taken in from. */
export const originHeaders = { key: 'Källnyckel', file: 'Källfil' } as const;

/** What every sheet of records has beside its own columns. */
export type SharedColumns = { readonly sensitive: Column<boolean> };

/**
 * Declares a sheet of records. The order of the columns here is their order in templates; `Skyddsvärd`, which every such sheet has,
 * comes before `comment`, else last; after all of them, where rows have ids, the columns that tell where a row was taken in from.
 */
export function defineSheet<const C extends Columns>(definition: {
  readonly name: string;
  readonly idPrefix: string;
  readonly identity?: keyof C & string;
  readonly required?: true;
  readonly purpose: string;
  readonly columns: C;
  readonly otherNames?: OtherNames<keyof C & string>;
  readonly roles: Omit<RecordRoles<keyof C & string>, 'sensitive'>;
  readonly prose?: Prose<keyof C & string>;
}): SheetDefinition<C & SharedColumns> {
  const { required = false, otherNames = noOtherNames } = definition;
  return {
    identity: 'id',
    ...definition,
    layout: 'records',
    required,
    otherNames,
    columns: withSharedColumns(definition.columns, definition.idPrefix !== ''),
    roles: { ...definition.roles, sensitive: 'sensitive' },
  };
}

const noOtherNames: OtherNames = { sheet: [], columns: {} };

function withSharedColumns<C extends Columns>({ comment, ...columns }: C, hasIds: boolean): C & SharedColumns {
  const sensitive = yesNo('Skyddsvärd', { help: 'Ja: raden utelämnas ur den offentliga utgåvan.' });
  const origin = hasIds && {
    sourceKey: text(originHeaders.key, {
      isOrigin: true,
      help: 'Radens nyckel i listan som den togs in från. Programmet skriver den: tas listan in igen uppdateras samma rad. Syns i ingen utgåva.',
    }),
    sourceFile: text(originHeaders.file, {
      isOrigin: true,
      help: 'Filen eller fliken som raden togs in från. Programmet skriver den. Syns i ingen utgåva.',
    }),
  };
  return { ...columns, sensitive, ...(comment && { comment }), ...origin } as unknown as C & SharedColumns;
}

function column<T>(header: string, kind: ColumnKind<T>, width: number, options: ColumnOptions): Column<T> {
  const { help, required = false, mustBeKnown = false, replacedBy, seldom, isOrigin, onlyInWorkbook } = options;
  return {
    header,
    kind,
    required,
    mustBeKnown,
    help,
    width: options.width ?? width,
    ...(replacedBy !== undefined && { replacedBy }),
    ...(seldom && { seldom }),
    ...(isOrigin && { isOrigin }),
    ...(onlyInWorkbook && { onlyInWorkbook }),
  };
}

/** The columns of a sheet that people are offered, by key: those that have been replaced, or that only the program writes, are left out. */
export function offeredColumns<C extends Columns>({ columns }: SheetDefinition<C>): [key: string, column: Column][] {
  return Object.entries(columns).filter(([, { replacedBy, isOrigin }]) => replacedBy === undefined && !isOrigin);
}

export function id(prefix: string): Column<string> {
  return column('ID', idKind(prefix), 10, {
    required: true,
    help: 'Radens id. Andra blad hänvisar till raden med det.',
  });
}

export function text(header: string, options: ColumnOptions) {
  return column(header, textKind, 24, options);
}

/** Text for which values are offered; any other is taken too, and a rule says which are understood. */
export function offeredText(header: string, list: string, offered: readonly string[], options: ColumnOptions) {
  return column(header, { ...textKind, choices: { list, builtIn: offered, several: false } }, 24, options);
}

export function longText(header: string, options: ColumnOptions) {
  return column(header, longTextKind, 40, options);
}

export function person(header: string, options: ColumnOptions) {
  return column(header, personKind, 24, options);
}

export function date(header: string, options: ColumnOptions) {
  return column(header, dateKind, 13, options);
}

export function dateTime(header: string, options: ColumnOptions) {
  return column(header, dateTimeKind, 17, options);
}

/** A moment that time limits are counted from. */
export function startingTime(header: string, options: ColumnOptions) {
  return column(header, startingTimeKind, 17, options);
}

export function period(header: string, options: ColumnOptions) {
  return column(header, periodKind, 11, options);
}

export function year(header: string, options: ColumnOptions) {
  return column(header, yearKind, 14, options);
}

/** Likelihood or impact of a risk, as many steps as the setting Riskskala says. */
export function riskStep(header: string, options: ColumnOptions) {
  return column(header, riskStepKind, 11, options);
}

export function month(header: string, options: ColumnOptions) {
  return column(header, monthKind, 9, options);
}

export function number(header: string, options: ColumnOptions) {
  return column(header, numberKind, 11, options);
}

export function percent(header: string, options: ColumnOptions) {
  return column(header, percentKind, 9, options);
}

export function yesNo(header: string, options: ColumnOptions) {
  return column(header, yesNoKind, 12, options);
}

export function level(header: string, options: ColumnOptions) {
  return column(header, levelKind, 18, options);
}

/** Whole numbers between two bounds; without an upper bound `most` is left out. */
export function integer(header: string, bounds: { least: number; most?: number }, options: ColumnOptions) {
  return column(header, integerKind(bounds.least, bounds.most ?? Number.MAX_SAFE_INTEGER), 11, options);
}

/** One value of a named list. The name is what a list in the sheet Listor is called to replace the built-in values. */
export function choice<const V extends string>(
  header: string,
  list: string,
  builtIn: readonly V[],
  options: ColumnOptions,
) {
  return column(header, choiceKind(list, builtIn), 18, options);
}

/** Several values of a named list. */
export function choices<const V extends string>(
  header: string,
  list: string,
  builtIn: readonly V[],
  options: ColumnOptions,
) {
  return column(header, choicesKind(list, builtIn), 24, options);
}

/** One id of a row in another sheet. */
export function reference(header: string, sheet: string, options: ColumnOptions) {
  return column(header, referenceKind(sheet), 14, options);
}

/** Several ids of rows in another sheet, `*` = of any sheet. */
export function references(header: string, sheet: string, options: ColumnOptions) {
  return column(header, referencesKind(sheet), 18, options);
}
