import { hasReminders } from './reminders/has-reminders.ts';
import { selfTest } from './self-test/self-test.ts';

/** Caption and function of each item of the menu; `null` = a line between. */
export const menuItems: readonly (readonly [caption: string, functionName: string] | null)[] = [
  ['Visa sidopanelen', 'menuSidebar'],
  null,
  ['Kontrollera', 'menuCheck'],
  ['Rätta det som kan rättas automatiskt …', 'menuFix'],
  ['Uppdatera översikten', 'menuDashboard'],
  ['Skapa eller uppdatera dokumentet', 'menuDocument'],
  ['Gör dokumentet slutligt …', 'menuFinalDocument'],
  ['Spara som Word', 'menuWord'],
  ['Spara läget i Historik', 'menuSnapshot'],
  null,
  ...(hasReminders ? ([['Påminnelser …', 'menuReminders']] as const) : []),
  ['Ta in från annan lista …', 'menuTakeIn'],
  ['Nästa år …', 'menuNextYear'],
  ['Förbered kalkylarket', 'menuSetUp'],
  ...(selfTest !== null ? ([['Självtest', 'menuSelfTest']] as const) : []),
  ['Hjälp', 'menuHelp'],
];

/** Adds the menu. Reads nothing, since an add-on that is not yet allowed anything must be able to show it. */
export function addMenu(): void {
  const menu = SpreadsheetApp.getUi().createMenu('Ledningens genomgång');
  for (const item of menuItems) {
    if (item === null) menu.addSeparator();
    else menu.addItem(...item);
  }
  menu.addToUi();
}
