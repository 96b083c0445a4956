import { freeTabName } from '../../../core/index.ts';
import { exclusively } from '../run/exclusively.ts';
import { showResult } from '../run/show-result.ts';
import { today } from '../run/today.ts';
import { cellTrials } from './cell-trials.ts';
import { documentTrials } from './document-trials.ts';
import { reportOf } from './report.ts';
import { saveReport } from './save-report.ts';
import { serviceTrials } from './service-trials.ts';
import { timeTrials } from './time-trials.ts';
import { type Answer, answerTo } from './trial.ts';
import { writeAnswers } from './write-answers.ts';

const title = 'Självtest';

/**
 * Tries what nobody outside Google knows, on a tab and a document of its own, and writes the answers to the tab and to a file that
 * can be sent in. Nothing else is changed, and nothing that the spreadsheet holds is in the file.
 */
export function selfTestFromMenu(): null {
  const { answers, tab, document, file } = exclusively(title, runTrials);
  const others = answers.filter(({ isExpected }) => !isExpected);
  showResult(
    'Självtestet är klart',
    [
      others.length === 0
        ? `Allt svarade som väntat (${answers.length} frågor).`
        : `${others.length} av ${answers.length} svarade på annat sätt: ${others.map(({ question }) => question).join('; ')}.`,
      `Svaren står i bladet ${tab}${file === null ? ', och texten att skicka in i dess sista rad (filen gick inte att spara i Drive)' : ', och i filen att skicka in i din Min enhet'}.`,
      `Ta bort bladet${document === null ? '' : ' och dokumentet Självtest'} när ni har läst det.`,
    ],
    file === null
      ? { url: SpreadsheetApp.getActiveSpreadsheet().getUrl(), text: 'Kalkylarket' }
      : { url: `https://drive.google.com/file/d/${file}/view`, text: 'Öppna filen att skicka in' },
  );
  return null;
}

interface Outcome {
  readonly answers: readonly Answer[];
  /** Name of the tab. */
  readonly tab: string;
  /** Ids in Drive; `null` = could not be made. */
  readonly document: string | null;
  readonly file: string | null;
}

function runTrials(): Outcome {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const name = freeTabName(title, (candidate) => spreadsheet.getSheetByName(candidate) !== null);
  const tab = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  const { trials, made } = documentTrials(title);
  const answers = [...serviceTrials(), ...timeTrials(tab), ...cellTrials(tab), ...trials].map(answerTo);
  tab.clear();
  const report = JSON.stringify(reportOf(spreadsheet, today(), answers));
  const file = saveReport(report);
  writeAnswers(tab, answers, report);
  return { answers, tab: name, document: made(), file };
}
