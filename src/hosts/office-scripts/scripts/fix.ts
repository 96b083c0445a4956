import { checkWorkbook, findFixes, fixResultText, fixText } from '../../../core/index.ts';
import { readWorkbook } from '../read/read-workbook.ts';
import { applyFixes } from '../run/apply-fixes.ts';
import { judgingOptions } from '../run/options.ts';

/** Det som skriptet svarar ett flöde med. */
interface FixResultText {
  /** Vad som gjordes och vad som lämnades. */
  text: string;
  /** De ändrade cellerna, en rad var: blad, cell, vad som stod och vad som står nu. */
  andringar: string[];
}

/**
 * Rätta: ändrar det som säkert går att rätta av sig självt, till exempel datum skrivna på annat sätt, extra blanksteg och stavning av
 * val i listor. Vad som ändras står i bladet Kontroll, i kolumnen Kan rättas automatiskt; kör Kontrollera först. Ändringar som ett
 * skript gör kan inte ångras, men Versionshistorik har arbetsboken som den var.
 */
export function main(workbook: ExcelScript.Workbook): FixResultText {
  const read = readWorkbook(workbook);
  const { findings } = checkWorkbook(read, judgingOptions({ day: '', edition: '' }));
  const fixes = findFixes(findings);
  if (fixes.length === 0) return { text: 'Det finns inget som kan rättas automatiskt.', andringar: [] };
  const result = applyFixes(workbook, fixes, read.date1904 ?? false);
  return {
    text: fixResultText(result),
    andringar: result.done.map((fix) => `${fix.sheet} ${fix.cell}: ${fixText(fix)}`),
  };
}
