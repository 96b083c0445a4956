import { checkTask, checkWithSheet } from '../../../core/index.ts';
import { findingsJson } from '../../../formats/reports/index.ts';
import { writeOutputSheets } from '../output/write-output-sheets.ts';
import { readWorkbook } from '../read/read-workbook.ts';
import { type FaultMail, faultMails } from '../run/fault-mails.ts';
import { judgingOptions } from '../run/options.ts';
import { countOf } from '../run/results.ts';

/** Det som skriptet svarar ett flöde med. */
interface CheckResult {
  /** En mening att visa eller skicka vidare. */
  text: string;
  fel: number;
  varningar: number;
  upplysningar: number;
  /** Varför genomgången ännu inte kan bli slutlig, en mening var. */
  luckor: string[];
  /** Ett brev till var och en som står som ansvarig för rader med fel. */
  brev: FaultMail[];
  /** Anmärkningarna som JSON, samma som lis check --format json; tom text om de inte begärdes. */
  anmarkningar: string;
}

/**
 * Kontrollera: går igenom alla blad och skriver bladet Kontroll, med en länk till varje cell som behöver rättas. Ändrar inget annat.
 * @param dag Kontrollera för denna dag, till exempel 2026-03-31. Tomt: Avstämningsdatum i Inställningar, annars dagens datum.
 * @param utgava intern eller offentlig. Tomt: Utgåva i Inställningar.
 * @param medAnmarkningar Svara även med alla anmärkningar som JSON.
 */
export function main(
  workbook: ExcelScript.Workbook,
  dag: string = '',
  utgava: string = '',
  medAnmarkningar: boolean = false,
): CheckResult {
  const read = readWorkbook(workbook);
  const checked = checkWithSheet(read, judgingOptions({ day: dag, edition: utgava }));
  const { findings, gaps, today, owned } = checked;
  const { sheets, say } = checkTask(checked);
  const tabs = writeOutputSheets(workbook, sheets, read.date1904 ?? false);
  const report = { workbook: workbook.getName(), today, findings };
  return {
    text: say(tabs),
    fel: countOf(findings, 'Fel'),
    varningar: countOf(findings, 'Varning'),
    upplysningar: countOf(findings, 'Upplysning'),
    luckor: [...gaps],
    brev: faultMails(owned, report.workbook),
    anmarkningar: medAnmarkningar ? findingsJson(report) : '',
  };
}
