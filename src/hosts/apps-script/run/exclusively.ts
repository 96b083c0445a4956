import { personNow } from './person-now.ts';
import { endProgress } from './progress.ts';
import { UserError } from './user-error.ts';

/** How long to wait for another run, in milliseconds: enough for one that is just ending. */
const patience = 1500;
const runningKey = 'running';

/**
 * Does work that writes while nobody else does. A dialog must not be opened inside: Google drops the lock there.
 *
 * @param task what is done, e.g. `Kontrollera`, to tell a second person
 * @throws UserError when another run holds the lock, saying who and since when
 */
export function exclusively<T>(task: string, work: () => T): T {
  const lock = LockService.getDocumentLock();
  const notes = PropertiesService.getDocumentProperties();
  if (!lock.tryLock(patience))
    throw new UserError(
      `${runningText(notes.getProperty(runningKey))} Vänta tills det är klart och försök sedan igen.`,
    );
  try {
    const since = Utilities.formatDate(new Date(), 'Europe/Stockholm', 'HH:mm');
    notes.setProperty(runningKey, JSON.stringify({ who: personNow(), task, since }));
    return work();
  } finally {
    end(lock, notes);
  }
}

/** Each thing is done whatever happens to the others; a fault of theirs must not hide the first one. */
function end(lock: GoogleAppsScript.Lock.Lock, notes: GoogleAppsScript.Properties.Properties): void {
  const steps = [
    () => SpreadsheetApp.flush(),
    endProgress,
    () => notes.deleteProperty(runningKey),
    () => lock.releaseLock(),
  ];
  for (const step of steps) {
    try {
      step();
    } catch (error) {
      // biome-ignore lint/suspicious/noConsole: the log of executions is where an administrator looks for faults.
      console.error(error);
    }
  }
}

function runningText(note: string | null): string {
  if (note === null) return 'Någon annan kör redan programmet i det här kalkylarket.';
  const { who, task, since } = JSON.parse(note) as { who: string; task: string; since: string };
  const name = who === '' ? 'Någon annan' : who === personNow() ? 'Du' : who;
  return `${name} kör redan ”${task}” sedan ${since}.`;
}
