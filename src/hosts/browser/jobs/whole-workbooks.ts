import { diffWorkbooks, nextYearRefusal, nextYearTask, prepareTask } from '../../../core/index.ts';
import { editWorkbook, prepareWorkbook, writesOf } from '../../../formats/excel/index.ts';
import { findBase, mergedText, mergeFiles } from '../../../formats/exchange/index.ts';
import { renderDiff } from '../../../formats/html/index.ts';
import { conflictsText, diffText, printable } from '../../../formats/reports/index.ts';
import type { Answer, Job } from '../protocol.ts';
import { type JobHost, nameBeside, openWorkbook, reviewDay, saved } from './job-host.ts';

type JobOf<Kind extends Job['kind']> = Extract<Job, { readonly kind: Kind }>;

/** A new workbook from the templates. */
export function init({ template }: JobOf<'init'>, host: JobHost): Answer {
  const name = `${template}.xlsx`;
  return {
    say: [`${name} är skapad: spara den, öppna den i Excel och börja med bladet Läs mig först.`],
    files: saved([{ name, content: host.template(template) }]),
  };
}

/** A workbook in use, with the sheets, columns and settings that it lacked. */
export function prepare(job: JobOf<'prepare'>, host: JobHost): Answer {
  const say: string[] = [];
  const file = openWorkbook(job.file, host, say);
  host.step('Förbereder');
  const preparation = prepareTask(file.workbook, reviewDay({}, host));
  const content = prepareWorkbook(file, preparation);
  return {
    say: [printable(preparation.text), ...say],
    files: saved([{ name: nameBeside(file.fileName, 'forberedd'), content }]),
  };
}

/** A workbook made ready for the next review. */
export function nextYear(job: JobOf<'next-year'>, host: JobHost): Answer {
  const file = openWorkbook(job.file, host);
  const outcome = nextYearTask(file.workbook, reviewDay({}, host), job.year);
  if (outcome.kind !== 'planned')
    return { say: [], files: [], refusal: { lead: printable(nextYearRefusal(outcome) ?? ''), reasons: [] } };
  host.step('Förbereder');
  const content = editWorkbook(file, writesOf(outcome.edits));
  const name = nameBeside(file.fileName, String(outcome.next));
  return {
    say: [`${printable(name)} är gjord för genomgången ${outcome.next}: kontrollera den och fyll på.`],
    text: outcome.done.map((sentence) => `${printable(sentence)}\n`).join(''),
    files: saved([{ name, content }]),
  };
}

/** What has changed from one workbook to another. */
export function diff(job: JobOf<'diff'>, host: JobHost): Answer {
  const before = openWorkbook(job.before, host);
  const after = openWorkbook(job.after, host);
  host.step('Jämför');
  const report = {
    oldName: before.fileName,
    newName: after.fileName,
    diff: diffWorkbooks(before.workbook, after.workbook),
  };
  const page = renderDiff(report);
  return {
    say: ['Jämförelsen är gjord.'],
    page,
    text: diffText(report),
    files: saved([{ name: 'andringar.html', content: page, about: 'jämförelsen, öppnas i en webbläsare' }]),
  };
}

/** What two people have changed in the same workbook, in one. */
export function merge(job: JobOf<'merge'>, host: JobHost): Answer {
  const ours = openWorkbook(job.ours, host);
  const theirs = openWorkbook(job.theirs, host);
  const base = findBase(job.base && openWorkbook(job.base, host), ours, theirs);
  host.step('Sammanfogar');
  const merged = mergeFiles(base.workbook, ours, theirs);
  const name = nameBeside(ours.fileName, 'sammanfogad');
  return {
    say: mergedText(name, merged, { theirs: theirs.fileName, base: base.name }),
    text: conflictsText(merged.merge),
    files: saved([{ name, content: merged.bytes }]),
  };
}
