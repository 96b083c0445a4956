import {
  checkByOwner,
  checkWorkbook,
  findFixes,
  fixResultText,
  gravestFirst,
  isOwnWorkbook,
  type OwnedFinding,
} from '../../../core/index.ts';
import { applyFixes } from '../../../formats/excel/index.ts';
import { otherShapeText } from '../../../formats/import/index.ts';
import { printable, summaryText } from '../../../formats/reports/index.ts';
import type { Answer, Job, ShownFinding } from '../protocol.ts';
import { type JobHost, nameBeside, openWorkbook, reviewDay, saved } from './job-host.ts';

type JobOf<Kind extends Job['kind']> = Extract<Job, { readonly kind: Kind }>;

/** What a person should see to in a workbook. */
export function check(job: JobOf<'check'>, host: JobHost): Answer {
  const say: string[] = [];
  const file = openWorkbook(job.file, host, say);
  host.step('Kontrollerar');
  const { today, findings } = checkByOwner(file.workbook, reviewDay(job, host));
  const otherShape = isOwnWorkbook(file.workbook) ? undefined : otherShapeText(file, today);
  if (otherShape !== undefined) say.push(printable(`${otherShape}: välj den under Ta in en lista.`));
  return {
    say: [`${printable(file.fileName)}: ${summaryText(findings)} den ${today}.`, ...say],
    findings: gravestFirst(findings).map(shown),
    files: [],
  };
}

/** A copy where what is safe to mend is mended. */
export function fix(job: JobOf<'fix'>, host: JobHost): Answer {
  const file = openWorkbook(job.file, host);
  host.step('Rättar');
  const fixed = applyFixes(file, findFixes(checkWorkbook(file.workbook, reviewDay(job, host)).findings));
  return {
    say: [printable(fixResultText(fixed))],
    files: saved([
      { name: nameBeside(file.fileName, 'rattad'), content: fixed.bytes, about: 'kopian med rättelserna' },
    ]),
  };
}

function shown({
  rule,
  severity,
  sheet,
  row,
  cell,
  id,
  message,
  reference,
  owner,
  fix: change,
}: OwnedFinding): ShownFinding {
  return {
    rule,
    severity,
    sheet,
    place: cell ?? (row === null ? 'bladet' : `rad ${row}`),
    message: id === null ? message : `${id}: ${message}`,
    reference: reference ?? '',
    owner,
    isFixable: change !== null && cell !== null,
  };
}
