/**
 * The functions that Google calls: triggers, items of the menu, custom functions and what the pages call. Each export
 * becomes a function of its own at the top of Code.js.
 */
import type { Mapping, PlacedFix, Severity } from '../../core/index.ts';
import { documentFromMenu } from './document/document-from-menu.ts';
import { saveAsWord } from './document/save-as-word.ts';
import { fixFromMenu } from './fixes/fix-from-menu.ts';
import { daysLeft } from './functions/days-left.ts';
import type { CellsInput } from './functions/each-cell.ts';
import { highestLevels } from './functions/highest-level.ts';
import { scaleGiven } from './functions/scale-given.ts';
import { settingsNow } from './functions/settings-now.ts';
import { limitOf, trafficLights } from './functions/traffic-light.ts';
import { showHelp } from './help.ts';
import { checkEdit } from './live/check-edit.ts';
import { addMenu } from './menu.ts';
import { nextYearFromMenu } from './next-year/next-year-from-menu.ts';
import { remindersFromMenu } from './reminders/reminders-from-menu.ts';
import { sendRemindersNow } from './reminders/send-reminders.ts';
import { progressNow } from './run/progress.ts';
import { runFromMenu } from './run/run-from-menu.ts';
import { UserError } from './run/user-error.ts';
import { selfTest } from './self-test/self-test.ts';
import { setUpFromMenu } from './setup/set-up-from-menu.ts';
import { answer } from './sidebar/answer.ts';
import {
  fixFromSidebar,
  jumpTo,
  moreFindings,
  runTask,
  showSidebar,
  sidebarStateNow,
} from './sidebar/serve-sidebar.ts';
import type { SidebarApi, SidebarTask } from './sidebar/sidebar-api.ts';
import { showTakeIn, takeInNow, takeInTabsNow, takeInViewNow } from './take-in/serve-take-in.ts';
import type { TakeInApi } from './take-in/take-in-api.ts';
import { checkSheets, saveSnapshot, updateDashboard } from './write-sheets.ts';

/** What Google tells of an edit. A value is not told when several cells were edited at once, so none is used. */
interface EditEvent {
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly authMode: GoogleAppsScript.Script.AuthMode;
}

/** Runs when somebody opens the spreadsheet. */
export function onOpen(): void {
  addMenu();
}

/** Runs when the add-on is installed. */
export function onInstall(): void {
  addMenu();
}

/** Runs when somebody has edited cells: checks their rows and marks what is wrong. */
export function onEdit(event: EditEvent): void {
  // Nobody has allowed the add-on anything in this spreadsheet yet: it may not even look.
  if (event.authMode === ScriptApp.AuthMode.NONE) return;
  checkEdit(event.range);
}

/** Menu: create the sheets and columns that are missing. */
export function menuSetUp(): void {
  runFromMenu('Förbered kalkylarket', setUpFromMenu);
}

/** Menu: check all sheets. */
export function menuCheck(): void {
  runFromMenu('Kontrollera', checkSheets);
}

/** Menu: apply the safe fixes, after a question. */
export function menuFix(): void {
  runFromMenu('Rätta automatiskt', fixFromMenu);
}

/** Menu: rewrite the dashboard. */
export function menuDashboard(): void {
  runFromMenu('Uppdatera översikten', updateDashboard);
}

/** Menu: create the review document, or renew it, as a draft. */
export function menuDocument(): void {
  runFromMenu('Skapa dokumentet', () => documentFromMenu(false));
}

/** Menu: the same as a final document, which is refused while something is missing. */
export function menuFinalDocument(): void {
  runFromMenu('Gör dokumentet slutligt', () => documentFromMenu(true));
}

/** Menu: save the review as a Word file in Drive. */
export function menuWord(): void {
  runFromMenu('Spara som Word', saveAsWord);
}

/** Menu: save today's figures. */
export function menuSnapshot(): void {
  runFromMenu('Spara läget i Historik', saveSnapshot);
}

/** Menu: take in a list of another shape. */
export function menuTakeIn(): void {
  runFromMenu('Ta in från annan lista', showTakeIn);
}

/** Page of taking in: the tabs to choose among. */
export function takeInTabs(): ReturnType<TakeInApi['takeInTabs']> {
  return answer('Ta in: flikar', takeInTabsNow);
}

/** Page of taking in: what some tabs would give. */
export function takeInView(tabs: readonly string[], mapping: Mapping | null): ReturnType<TakeInApi['takeInView']> {
  return answer('Ta in: förslag', () => takeInViewNow(tabs, mapping));
}

/** Page of taking in: take them in. */
export function takeInRun(
  tabs: readonly string[],
  mapping: Mapping,
  checksum: string,
): ReturnType<TakeInApi['takeInRun']> {
  return answer('Ta in', () => takeInNow(tabs, mapping, checksum));
}

/** Menu: prepare the next year's review, after a question. */
export function menuNextYear(): void {
  runFromMenu('Nästa år', nextYearFromMenu);
}

/** Menu: show what reminders would be sent, and switch them on or off. */
export function menuReminders(): void {
  runFromMenu('Påminnelser', remindersFromMenu);
}

/** Runs by the clock, once a week, where somebody has switched reminders on. */
export function sendReminders(): void {
  sendRemindersNow();
}

/** Menu: open the sidebar. */
export function menuSidebar(): void {
  runFromMenu('Sidopanelen', showSidebar);
}

/** Sidebar: what it shows. */
export function sidebarState(): ReturnType<SidebarApi['sidebarState']> {
  return answer('Sidopanelen', sidebarStateNow);
}

/** Sidebar: some more findings of one severity in one sheet. */
export function sidebarFindings(
  sheet: string,
  severity: Severity,
  after: number,
): ReturnType<SidebarApi['sidebarFindings']> {
  return answer('Sidopanelen: fler', () => moreFindings(sheet, severity, after));
}

/** Sidebar: run a command. */
export function sidebarRun(task: SidebarTask): ReturnType<SidebarApi['sidebarRun']> {
  return answer(`Sidopanelen: ${task}`, () => runTask(task));
}

/** Sidebar: go to a cell. */
export function sidebarJump(sheet: string, cell: string): ReturnType<SidebarApi['sidebarJump']> {
  return answer('Sidopanelen: gå till', () => jumpTo(sheet, cell));
}

/** Sidebar: make changes that are safe. */
export function sidebarFix(fixes: readonly PlacedFix[] | null): ReturnType<SidebarApi['sidebarFix']> {
  return answer('Sidopanelen: rätta', () => fixFromSidebar(fixes));
}

/** Sidebar: how far a run has come. */
export function sidebarProgress(): ReturnType<SidebarApi['sidebarProgress']> {
  return answer(null, progressNow);
}

/** Menu: try what nobody outside Google knows. */
export function menuSelfTest(): void {
  runFromMenu('Självtest', () => {
    if (selfTest === null) throw new UserError('Självtestet är inte med i den här installationen. Se driftsguiden.');
    return selfTest();
  });
}

/** Menu: tell where help is. */
export function menuHelp(): void {
  runFromMenu('Hjälp', showHelp);
}

/**
 * Högsta nivån på varje rad, till exempel av Konfidentialitet, Riktighet och Tillgänglighet.
 *
 * @param {I2:K200} nivaer Celler med nivåer: siffran, namnet eller båda, till exempel 3 Allvarlig.
 * @param {Inställningar!B12} skala Cellen med skalans namn, eller cellerna med en egen skalas nivåer, så följer formeln den. Utelämnat: Klassningsskala i Inställningar som den var när formeln skrevs.
 * @return Den högsta nivån, en rad för varje rad i området.
 * @customfunction
 */
export function KLASSNING_MAX(nivaer: CellsInput, skala?: CellsInput): string | string[][] {
  const scale = scaleGiven(skala, settingsNow().scale);
  return scale === undefined ? `Okänd skala: ${String(skala)}` : highestLevels(nivaer, scale);
}

/**
 * Trafikljus för en andel: ● Grön, ▲ Gul eller ■ Röd.
 *
 * @param {B2:B50} andelar Andelar, till exempel 0,85 eller 85 %.
 * @param {90%} gul Under den här andelen blir ljuset gult. Utelämnat: Gul gräns i Inställningar.
 * @param {70%} rod Under den här andelen blir ljuset rött. Utelämnat: Röd gräns i Inställningar.
 * @return Trafikljuset som symbol och ord.
 * @customfunction
 */
export function TRAFIKLJUS(andelar: CellsInput, gul?: unknown, rod?: unknown): string | string[][] {
  const { yellowLimit, redLimit } = settingsNow();
  return trafficLights(andelar, { yellowLimit: limitOf(gul, yellowLimit), redLimit: limitOf(rod, redLimit) });
}

/**
 * Antal dagar från en dag till ett datum; negativt när datumet har passerat.
 *
 * @param {I2:I200} datum Datum, även skrivna som text (2026-03-31 eller 31 mars 2026).
 * @param {IDAG()} idag Dagen att räkna från: IDAG() eller en cell med ett datum. Utan den skulle cellen visa samma tal i morgon.
 * @return Antal dagar.
 * @customfunction
 */
export function DAGAR_KVAR(datum: CellsInput, idag?: unknown): number | string | (number | string)[][] {
  return daysLeft(datum, idag, SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
}
