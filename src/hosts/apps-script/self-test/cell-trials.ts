import { linkFormula } from '../output/links.ts';
import { generalFormat } from '../write/cell-input.ts';
import type { Trial } from './trial.ts';

type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** What is assumed of cells, tried on a tab of its own. */
export function cellTrials(tab: Tab): Trial[] {
  const cell = (row: number, column = 1) => tab.getRange(row, column);
  return [
    {
      key: 'apostrophe',
      question: 'Apostrof först i en cell med textformat',
      expected: null,
      ask: () => (cell(1).setNumberFormat('@').setValue("'=1+1").getValue() === '=1+1' ? 'tas bort' : 'står kvar'),
    },
    {
      key: 'general',
      question: 'Apostrof först i en cell med allmänt format',
      expected: 'text',
      ask: () => kindOf(cell(2).setNumberFormat(generalFormat).setValue("'1-2").getValue(), '1-2'),
    },
    {
      key: 'number-as-text',
      question: 'Tal i en cell med textformat',
      expected: null,
      ask: () => typeof cell(3).setNumberFormat('@').setValue(12).getValue(),
    },
    {
      key: 'semicolon',
      question: 'Semikolon i formler, i det här kalkylarkets språk',
      expected: 'hit',
      ask: () =>
        String(
          cell(4)
            .setValue(linkFormula(`#gid=${tab.getSheetId()}&range=A1`, 'hit'))
            .getValue(),
        ),
    },
    { key: 'bar', question: 'Stapel i en cell', expected: 'ritas', ask: () => barIn(tab) },
    {
      key: 'day-as-argument',
      question: 'DAGAR_KVAR med IDAG() som argument',
      expected: null,
      ask: () => String(cell(8).setValue('=DAGAR_KVAR("2030-01-01";TODAY())').getDisplayValue()),
    },
    {
      key: 'typed-date',
      question: 'Texten 2026-03-31 skriven utan apostrof',
      expected: null,
      ask: () => (typeof cell(9).setValue('2026-03-31').getValue() === 'string' ? 'text' : 'datum'),
    },
    {
      key: 'merged',
      question: 'Värden som skrivs över sammanslagna celler, när de har delats',
      expected: 'a, b',
      ask: () => {
        const range = tab.getRange(10, 1, 1, 2).merge();
        return range
          .breakApart()
          .setValues([['a', 'b']])
          .getValues()
          .join()
          .replace(',', ', ');
      },
    },
    { key: 'chart', question: 'Liggande diagram med bestämd axel', expected: 'ritas', ask: () => chartOn(tab) },
    {
      key: 'protection',
      question: 'Varning för den som skriver i programmets blad',
      expected: 'sätts',
      ask: () => warnOn(tab),
    },
    {
      key: 'sheet-names',
      question: 'Två blad vars namn skiljer i stora och små bokstäver',
      expected: null,
      ask: () => nameTwice(tab),
    },
  ];
}

function kindOf(value: unknown, text: string): string {
  return value === text ? 'text' : `${typeof value}: ${String(value)}`;
}

function barIn(tab: Tab): string {
  tab.getRange(5, 2, 3, 2).setValues([
    ["'charttype", "'bar"],
    ["'max", 10],
    ["'color1", "'#1d5b8f"],
  ]);
  tab.getRange(5, 1).setValue(4);
  const shown = tab.getRange(5, 4).setValue('=SPARKLINE(A5;$B$5:$C$7)').getDisplayValue();
  return shown.startsWith('#') ? shown : 'ritas';
}

function chartOn(tab: Tab): string {
  tab.getRange(11, 1, 3, 2).setValues([
    ["'Slag", "'Antal"],
    ["'A", 1],
    ["'B", 2],
  ]);
  const chart = tab
    .newChart()
    .setChartType(Charts.ChartType.BAR)
    .addRange(tab.getRange(11, 1, 3, 2))
    .setNumHeaders(1)
    .setPosition(11, 4, 0, 0)
    .setOption('hAxis', { viewWindow: { min: 0, max: 5 } })
    .build();
  tab.insertChart(chart);
  const count = tab.getCharts().length;
  for (const drawn of tab.getCharts()) tab.removeChart(drawn);
  return count === 1 ? 'ritas' : `${count} diagram`;
}

function warnOn(tab: Tab): string {
  const protection = tab.protect().setDescription('Prov').setWarningOnly(true);
  const answer = protection.isWarningOnly() ? 'sätts' : 'hindrar';
  protection.remove();
  return answer;
}

/** The second tab is taken away again. */
function nameTwice(tab: Tab): string {
  const spreadsheet = tab.getParent();
  const name = tab.getName();
  let second: Tab;
  try {
    second = spreadsheet.insertSheet(name.toUpperCase(), spreadsheet.getNumSheets());
  } catch {
    return 'vägras';
  }
  spreadsheet.deleteSheet(second);
  return 'går';
}
