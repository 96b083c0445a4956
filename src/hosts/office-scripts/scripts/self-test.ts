import { readWorkbook } from '../read/read-workbook.ts';
import { type Answer, languageAnswer } from '../self-test/answer.ts';
import { askCells, askLinks, askReading } from '../self-test/ask-cells.ts';
import { askCharts, askLooks, askNames } from '../self-test/ask-objects.ts';

/** Det som skriptet svarar ett flöde med. */
interface SelfTestResult {
  text: string;
  /** En rad för varje fråga som inte fick det väntade svaret. */
  avvikelser: string[];
}

/**
 * Självtest: prövar det som bara en riktig installation kan svara på och skriver svaren i ett nytt blad. Ta bort bladet när du har läst
 * det. Inget annat ändras.
 */
export function main(workbook: ExcelScript.Workbook): SelfTestResult {
  const started = Date.now();
  const read = readWorkbook(workbook);
  const reading = Date.now() - started;
  const tab = workbook.addWorksheet();
  const asked = Date.now();
  const answers: Answer[] = [
    { question: 'Läsa arbetsboken', answer: `${read.sheets.length} blad på ${reading} ms`, isExpected: true },
    languageAnswer(),
    askReading(tab),
    askCells(tab),
    askLinks(tab),
    askLooks(tab),
    askNames(tab),
    askCharts(tab),
  ];
  answers.push({ question: 'Tid för proven', answer: `${Date.now() - asked} ms`, isExpected: true });
  const rows = answers.map(({ question, answer, isExpected }) => [
    `'${question}`,
    `'${answer}`,
    isExpected ? "'Ja" : "'Nej",
  ]);
  tab.getRangeByIndexes(0, 0, 1, 3).setValues([["'Fråga", "'Svar", "'Som väntat"]]);
  tab.getRangeByIndexes(1, 0, rows.length, 3).setValues(rows);
  const deviations = answers.filter(({ isExpected }) => !isExpected);
  return {
    text: `${deviations.length === 0 ? 'Allt svarade som väntat.' : `${deviations.length} av ${answers.length} svarade på annat sätt.`} Svaren står i bladet ${tab.getName()}.`,
    avvikelser: deviations.map(({ question, answer }) => `${question}: ${answer}`),
  };
}
