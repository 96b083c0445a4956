import { version } from './run/version.ts';

const help = [
  'Förbered kalkylarket skapar de blad och kolumner som saknas. Inget av det du har skrivit ändras.',
  'Medan du skriver kontrolleras de rader du ändrar. En cell med fel får en färg och en anteckning som säger vad du gör åt det.',
  'Kontrollera går igenom alla blad och skriver bladet Kontroll. Rätta ändrar bara det som är säkert, och frågar först.',
  'Uppdatera översikten skriver bladen Översikt, VP-underlag och Historik. Skriv inget i dem: de skrivs om i sin helhet.',
  'Dokumentet kan skapas om hur många gånger som helst. Det du själv har skrivit i det behålls.',
  'I celler kan du använda =KLASSNING_MAX(I2:K200), =TRAFIKLJUS(B2:B50) och =DAGAR_KVAR(I2:I200; IDAG()).',
  `Version ${version}.`,
];

/** Tells in short what the commands do. */
export function showHelp(): null {
  const ui = SpreadsheetApp.getUi();
  ui.alert('Ledningens genomgång', help.join('\n\n'), ui.ButtonSet.OK);
  return null;
}
