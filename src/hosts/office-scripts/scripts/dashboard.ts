import { dashboardOfWorkbook, dashboardTask } from '../../../core/index.ts';
import { findingsJson, jsonText } from '../../../formats/reports/index.ts';
import { writeOutputSheets } from '../output/write-output-sheets.ts';
import { readWorkbook } from '../read/read-workbook.ts';
import { keyFigureLines } from '../run/key-figure-lines.ts';
import { judgingOptions, refuseUnclear } from '../run/options.ts';
import { countOf } from '../run/results.ts';

/** Det som skriptet svarar ett flöde med. */
interface DashboardResult {
  /** En mening att visa eller skicka vidare. */
  text: string;
  /** Nyckeltalen, ett på varje rad: namn, värde, läge och utveckling. */
  oversikt: string;
  fel: number;
  varningar: number;
  upplysningar: number;
  /** Varför genomgången ännu inte kan bli slutlig, en mening var. */
  luckor: string[];
  /** Anmärkningarna som JSON, samma som findings.json; tom text om de inte begärdes. */
  anmarkningar: string;
  /** Nyckeltalen som JSON, samma som dashboard.json; tom text om de inte begärdes. */
  nyckeltal: string;
}

/**
 * Översikt: skriver bladen Översikt och VP-underlag, och dagens siffror i Historik. Ändrar inget annat.
 * @param dag Räkna för denna dag, till exempel 2026-03-31. Tomt: Avstämningsdatum i Inställningar, annars dagens datum.
 * @param utgava intern eller offentlig. Tomt: Utgåva i Inställningar.
 * @param medJson Svara även med anmärkningar och nyckeltal som JSON.
 */
export function main(
  workbook: ExcelScript.Workbook,
  dag: string = '',
  utgava: string = '',
  medJson: boolean = false,
): DashboardResult {
  const read = readWorkbook(workbook);
  const outcome = dashboardOfWorkbook(read, judgingOptions({ day: dag, edition: utgava }));
  refuseUnclear(outcome.refusals);
  const { findings, dashboard, report, gaps } = outcome;
  const { sheets, say } = dashboardTask(outcome);
  const tabs = writeOutputSheets(workbook, sheets, read.date1904 ?? false);
  return {
    text: say(tabs),
    oversikt: keyFigureLines(dashboard).join('\n'),
    fel: countOf(findings, 'Fel'),
    varningar: countOf(findings, 'Varning'),
    upplysningar: countOf(findings, 'Upplysning'),
    luckor: [...gaps],
    anmarkningar: medJson ? findingsJson({ workbook: workbook.getName(), today: dashboard.today, findings }) : '',
    nyckeltal: medJson ? jsonText(report) : '',
  };
}
