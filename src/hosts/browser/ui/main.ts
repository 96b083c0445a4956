import type { Answer, Job } from '../protocol.ts';
import { frame, lines, showAnswer } from './answer.ts';
import { element, required, show } from './elements.ts';
import { run } from './engine.ts';
import { fieldsOf, jobOf, setUpFileField } from './fields.ts';
import { showFindings } from './findings.ts';
import { mapTable } from './map-table.ts';

const mainForm = required<HTMLFormElement>('#huvud');
const fault = required<HTMLElement>('#fel');
const result = required<HTMLElement>('#resultat');
const savePlace = required<HTMLElement>('#spara');
const gapsPlace = required<HTMLElement>('#fattas');
const pagePlace = required<HTMLElement>('#oversikt');
const newPlace = required<HTMLElement>('#ny');
const fixedPlace = required<HTMLElement>('#rattat');

/** The workbook that the page is about. */
let chosen: File | undefined;

/** Does a job and gives what it gave to `use`; a failure is told in `place`. */
async function doJob(job: Job<File>, place: HTMLElement, use: (answer: Answer) => void): Promise<boolean> {
  try {
    const answer = await run(job);
    if (answer !== null) use(answer);
    return answer !== null;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (place === fault) place.textContent = message;
    else place.replaceChildren(element('p', { class: 'alert', role: 'alert' }, message));
    show(place);
    return false;
  }
}

/** Findings first, since they take a moment; then the dashboard and everything to save. */
async function reviewChosen(): Promise<void> {
  if (chosen === undefined) {
    fault.textContent = 'Ingen arbetsbok är vald: välj den först.';
    show(fault);
    return;
  }
  const { today, edition, final, earlier } = fieldsOf(mainForm) as Record<string, string> & { earlier?: File };
  const day = today === undefined ? {} : { today };
  fault.hidden = true;
  result.hidden = true;
  fixedPlace.hidden = true;
  for (const place of [savePlace, gapsPlace, pagePlace])
    place.replaceChildren(element('p', { class: 'muted' }, 'Räknas …'));
  const isChecked = await doJob({ kind: 'check', file: chosen, ...day }, fault, ({ say, findings = [] }) => {
    required('#sammanfattning').replaceChildren(...say.map((line) => element('p', {}, line)));
    showFindings(findings);
    result.hidden = false;
    required<HTMLElement>('#att-se-till').focus();
  });
  if (!isChecked) return;
  const job: Job<File> = {
    kind: 'review',
    file: chosen,
    ...day,
    final: final === 'final',
    ...((edition === 'Intern' || edition === 'Offentlig') && { edition }),
    ...(earlier && { earlier }),
  };
  const isReviewed = await doJob(job, savePlace, showReview);
  if (!isReviewed)
    for (const place of [gapsPlace, pagePlace]) place.replaceChildren(element('p', { class: 'muted' }, 'Inte räknat.'));
}

function showReview({ page, gaps = [], ...answer }: Answer): void {
  showAnswer(savePlace, answer);
  gapsPlace.replaceChildren(
    ...(gaps.length === 0
      ? [element('p', {}, 'Inget fattas: dokumentet kan bli slutligt.')]
      : [element('p', {}, 'En slutlig version kan inte skrivas förrän detta är åtgärdat:'), lines(gaps)]),
  );
  pagePlace.replaceChildren(page === undefined ? element('p', { class: 'muted' }, 'Inte skriven.') : frame(page));
}

/** A task of its own, with its answer under its form. */
function setUpTask(form: HTMLFormElement): void {
  const place = required<HTMLElement>('.answer', form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const job = jobOf(form);
    void doJob(job, place, (answer) => {
      showAnswer(place, answer);
      if (answer.rows !== undefined && job.kind === 'propose') {
        const { lists, into } = job;
        const decided = element('div', { class: 'answer', tabindex: '-1' });
        const take = (rows: NonNullable<Answer['rows']>) =>
          void doJob({ kind: 'import', lists, rows, ...(into && { into }) }, decided, (taken) => {
            showAnswer(decided, taken);
            decided.focus();
          });
        place.append(mapTable(answer, take), decided);
      }
      place.focus();
    });
  });
}

/** A new workbook is saved and filled in; an example is looked at here as well. */
function useTemplate(template: 'arbetsbok' | 'exempel' | 'exempel-planering'): void {
  void doJob({ kind: 'init', template }, fault, (answer) => {
    const [file] = answer.files;
    showAnswer(newPlace, answer);
    newPlace.focus();
    if (file === undefined || template === 'arbetsbok') return;
    chosen = new File([file.bytes as Uint8Array<ArrayBuffer>], file.name);
    required('[data-chosen]', mainForm).textContent = file.name;
    void reviewChosen();
  });
}

for (const label of document.querySelectorAll<HTMLElement>('.pick, .drop')) setUpFileField(label);
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-job]')) setUpTask(form);
for (const made of document.querySelectorAll<HTMLElement>('[data-template]'))
  made.addEventListener('click', () => useTemplate(made.dataset['template'] as 'arbetsbok'));
required('input[name=file]', mainForm).addEventListener('change', () => {
  const { file } = fieldsOf(mainForm);
  if (!(file instanceof File)) return;
  chosen = file;
  newPlace.hidden = true;
  void reviewChosen();
});
mainForm.addEventListener('submit', (event) => {
  event.preventDefault();
  void reviewChosen();
});
required('#ratta').addEventListener('click', () => {
  const { today } = fieldsOf(mainForm) as Record<string, string>;
  if (chosen === undefined) return;
  void doJob({ kind: 'fix', file: chosen, ...(today !== undefined && { today }) }, fixedPlace, (answer) => {
    showAnswer(fixedPlace, answer);
    fixedPlace.focus();
  });
});
