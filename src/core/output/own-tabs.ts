import { hasGivenName, isWrittenAs } from '../sheets/program-sheets.ts';
import { foldText } from '../workbook/text.ts';
import type { OutputSheet } from './output-sheet.ts';
import { freeTabName } from './tab-names.ts';

/** A tab as it stands, as far as is asked. */
export interface ExistingTab {
  readonly name: string;
  /** Whether the host has noted that the program wrote this tab as this sheet. */
  isMarked(sheet: OutputSheet): boolean;
  /** Neither values nor formulas, nor anything drawn or attached. */
  isBlank(): boolean;
  /** The first rows, at least those down to the headers of the first table. */
  rows(): readonly (readonly unknown[])[];
}

/**
 * The tab that a sheet of the program's is written over; `undefined` = none of them is the program's, so a new one is made and nothing
 * that a person wrote is lost. It is the marked one, unless somebody has given it a name of their own to keep it; else one
 * with a name that the program gives and what the program writes in it, as after a round by another program that drops the mark;
 * else a blank one of the right name.
 */
export function ownTab<T extends ExistingTab>(tabs: readonly T[], sheet: OutputSheet): T | undefined {
  const hasItsName = ({ name }: T) => foldText(name) === foldText(sheet.name);
  const named = [
    ...tabs.filter(hasItsName),
    ...tabs.filter((tab) => !hasItsName(tab) && hasGivenName(tab.name, sheet.name)),
  ];
  return (
    named.find((tab) => hasGivenName(tab.name, sheet.name) && tab.isMarked(sheet)) ??
    named.find((tab) => isWrittenAs(tab.rows(), sheet.name)) ??
    named.find((tab) => hasItsName(tab) && tab.isBlank())
  );
}

/** Where a sheet of the program's is written. */
export interface ChosenTab<T extends ExistingTab> {
  readonly sheet: OutputSheet;
  /** The program's own, to be written over; `undefined` = it is to be made. */
  readonly tab: T | undefined;
  /** Name of the tab: `VP-underlag (2)` where a person has a sheet of that name. */
  readonly name: string;
}

/**
 * Chooses tabs so that nothing a person wrote is overwritten.
 * @param tabs those that can hold cells
 * @param names of all tabs, whatever they hold
 */
export function chooseTabs<T extends ExistingTab>(
  tabs: readonly T[],
  names: readonly string[],
  sheets: readonly OutputSheet[],
): ChosenTab<T>[] {
  const taken = new Set(names.map(foldText));
  return sheets.map((sheet) => {
    const tab = ownTab(tabs, sheet);
    const name = tab?.name ?? freeTabName(sheet.name, (candidate) => taken.has(foldText(candidate)));
    taken.add(foldText(name));
    return { sheet, tab, name };
  });
}
