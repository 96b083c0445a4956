import type { SidebarFinding, SidebarGroup, SidebarResult, SidebarTask } from '../sidebar-api.ts';
import { call } from './call.ts';
import { byId, element } from './elements.ts';
import { figuresView } from './figures.ts';
import { findingsView } from './findings.ts';

const taskNames: Readonly<Record<SidebarTask, string>> = {
  check: 'Kontrollerar …',
  dashboard: 'Uppdaterar översikten …',
  document: 'Uppdaterar dokumentet …',
  snapshot: 'Sparar läget …',
};

/** Milliseconds between an answer about how far a run has come and the next question: each starts the whole add-on anew. */
const progressPause = 4000;

const commands = [...document.querySelectorAll<HTMLButtonElement>('#commands button')];
let isBusy = false;

for (const command of commands) {
  command.addEventListener('click', () => {
    const task = command.dataset['task'] as SidebarTask;
    work(taskNames[task], async () => {
      const result = await call('sidebarRun', task);
      await showState();
      return result;
    });
  });
}
work('Läser kalkylarket …', async () => {
  await showState();
  return null;
});

/** Does one thing at a time, tells that it is going on, and what came of it. */
function work(text: string, run: () => Promise<SidebarResult | null>): void {
  if (isBusy) return;
  setBusy(true);
  byId('problem').replaceChildren();
  byId('status').replaceChildren(text);
  const watch = watchProgress();
  run()
    .then((result) => byId('status').replaceChildren(...resultView(result)))
    .catch((error: unknown) => {
      byId('status').replaceChildren();
      byId('problem').replaceChildren(error instanceof Error ? error.message : String(error));
    })
    .finally(() => {
      watch.end();
      byId('progress').hidden = true;
      setBusy(false);
    });
}

function setBusy(busy: boolean): void {
  isBusy = busy;
  document.body.setAttribute('aria-busy', String(busy));
  for (const command of commands) command.disabled = busy;
}

function resultView(result: SidebarResult | null): (Node | string)[] {
  if (result === null) return ['Kalkylarket är läst.'];
  if (result.url === null) return [result.text];
  return [`${result.text} `, element('a', { href: result.url, target: '_blank', rel: 'noopener' }, 'Öppna dokumentet')];
}

/** Asks again and again how far a run has come, and never before the last answer has come. */
function watchProgress(): { end(): void } {
  let isOver = false;
  let next = setTimeout(ask, progressPause);
  function ask(): void {
    void showProgress().then(() => {
      if (!isOver) next = setTimeout(ask, progressPause);
    });
  }
  return {
    end() {
      isOver = true;
      clearTimeout(next);
    },
  };
}

function showProgress(): Promise<void> {
  return call('sidebarProgress').then(
    (progress) => {
      const bar = byId('progress') as HTMLProgressElement;
      bar.hidden = !isBusy || progress === null || progress.all === 0;
      if (progress === null) return;
      bar.max = progress.all;
      bar.value = progress.done;
      if (isBusy) byId('status').replaceChildren(`${progress.task}: ${progress.done} av ${progress.all} …`);
    },
    // The run itself tells what goes wrong; the question about it may fail unheard.
    () => undefined,
  );
}

async function showState(): Promise<void> {
  const state = await call('sidebarState');
  const { about, today, figures, version } = state;
  byId('about').replaceChildren([about, `avstämt ${today}`].filter((part) => part !== '').join(', '));
  byId('version').replaceChildren(version === '' ? '' : `Version ${version}`);
  byId('figures').replaceChildren(figuresView(figures));
  byId('findings').replaceChildren(findingsView(state, { jump, fix, more }));
}

function jump({ sheet, cell, row }: SidebarFinding): void {
  work(`Går till ${sheet} …`, async () => {
    const target = cell ?? (row === null ? 'A1' : `A${row}`);
    await call('sidebarJump', sheet, target);
    return { text: `${sheet} ${target} är markerad.`, url: null };
  });
}

function more(
  { sheet, severity }: SidebarGroup,
  after: number,
  show: (findings: readonly SidebarFinding[]) => void,
): void {
  work('Läser fler …', async () => {
    const next = await call('sidebarFindings', sheet, severity, after);
    show(next);
    return { text: `${next.length} till visas.`, url: null };
  });
}

function fix(findings: readonly SidebarFinding[] | null): void {
  const opened = openSheets();
  work('Rättar …', async () => {
    const result = await call(
      'sidebarFix',
      findings?.flatMap(({ fix: placed }) => (placed === null ? [] : [placed])) ?? null,
    );
    await showState();
    reopen(opened);
    return result;
  });
}

/** The groups that are open, so that a list that is read anew looks as before. */
function openSheets(): ReadonlySet<string> {
  return new Set([...document.querySelectorAll<HTMLDetailsElement>('details[open]')].map(sheetOf));
}

function reopen(opened: ReadonlySet<string>): void {
  for (const view of document.querySelectorAll<HTMLDetailsElement>('details')) view.open = opened.has(sheetOf(view));
}

function sheetOf(view: HTMLDetailsElement): string {
  return view.querySelector('summary')?.textContent?.split(' – ')[0] ?? '';
}
