import {
  cellAddress,
  definitionNamed,
  foldText,
  headerRowOf,
  instructionsName,
  isHiddenSheet,
  isReadSheet,
  isWrittenByProgram,
  type SourceSheet,
} from '../../../core/index.ts';
import { mapSheetName } from '../../../formats/import-map/index.ts';
import { isGrid, readWorkbook } from '../read/read-workbook.ts';
import { UserError } from '../run/user-error.ts';
import type { SourceTab } from './take-in-api.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows that are looked at to tell what a tab is. */
const rowsAtTheTop = 30;

/** The tabs of a spreadsheet that are no sheets of ours, and those that have the name of one and another shape. */
export function sourceTabs(spreadsheet: Spreadsheet): SourceTab[] {
  return spreadsheet.getSheets().flatMap((tab): SourceTab[] => {
    const name = tab.getName();
    if (!isGrid(tab) || tab.isSheetHidden() || isHiddenSheet(name) || tab.getLastRow() === 0) return [];
    if ([mapSheetName, instructionsName].some((own) => foldText(name) === foldText(own))) return [];
    const rows = tab.getRange(1, 1, Math.min(rowsAtTheTop, tab.getLastRow()), tab.getLastColumn()).getDisplayValues();
    if (isWrittenByProgram({ name, rows })) return [];
    if (!isReadSheet(name)) return [{ name, hindrance: null }];
    return isOfOtherShape(name, rows)
      ? [{ name, hindrance: `Byt först namn på fliken, till exempel till ${name} (källan), för den heter som bladet.` }]
      : [];
  });
}

/** A sheet of ours with fewer than three of its headers is somebody's list with its name. */
function isOfOtherShape(name: string, rows: readonly (readonly string[])[]): boolean {
  const definition = definitionNamed(name);
  if (definition?.layout !== 'records') return false;
  const known = new Set(Object.values(definition.columns).map(({ header }) => foldText(header)));
  const headers = rows[headerRowOf(definition, rows) - 1] ?? [];
  return headers.filter((header) => known.has(foldText(header))).length < 3;
}

/**
 * Tabs as lists to take in. Each counts as a file of its own, so that its rows are known again whichever tabs are taken in with it.
 * @throws UserError when one is gone
 */
export function readSourceTabs(spreadsheet: Spreadsheet, names: readonly string[]): SourceSheet[] {
  const { sheets } = readWorkbook(spreadsheet, (name) => names.includes(name));
  return names.map((name): SourceSheet => {
    const tab = spreadsheet.getSheetByName(name);
    const sheet = sheets.find((candidate) => candidate.name === name);
    if (tab === null || sheet === undefined)
      throw new UserError(`Fliken ${name} finns inte längre. Öppna panelen igen.`);
    const merges = mergesOf(tab);
    const notes = notesOf(tab);
    const colours = coloursOf(tab);
    return {
      file: name,
      book: spreadsheet.getId(),
      tab: name,
      rows: sheet.rows,
      ...(merges.length > 0 && { merges }),
      ...(notes.size > 0 && { notes }),
      ...(colours.size > 0 && { colours }),
    };
  });
}

function mergesOf(tab: Tab) {
  return tab
    .getDataRange()
    .getMergedRanges()
    .map((range) => ({
      top: range.getRow(),
      bottom: range.getLastRow(),
      left: range.getColumn(),
      right: range.getLastColumn(),
    }));
}

/** The rows that have a filled cell, by colour; white is none. */
function coloursOf(tab: Tab): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  tab
    .getDataRange()
    .getBackgrounds()
    .forEach((row, index) => {
      for (const colour of row)
        if (colour !== '#ffffff') found.set(colour, (found.get(colour) ?? new Set()).add(index + 1));
    });
  return found;
}

function notesOf(tab: Tab): Map<string, string> {
  const found = new Map<string, string>();
  tab
    .getDataRange()
    .getNotes()
    .forEach((row, index) => {
      row.forEach((note, position) => {
        if (note.trim() !== '') found.set(cellAddress(index + 1, position), `Cellkommentar: ${note.trim()}`);
      });
    });
  return found;
}
