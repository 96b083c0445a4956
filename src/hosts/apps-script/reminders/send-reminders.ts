import { reviewNow } from '../run/review-now.ts';
import { today } from '../run/today.ts';
import { type Reminders, writeReminders } from './write-reminders.ts';

const lastRunKey = 'reminders';

/** What the last sending did. */
export interface LastRun {
  readonly date: string;
  readonly sent: readonly string[];
  /** Addresses that had to wait, since the day's quota of mail had ended. */
  readonly waiting: readonly string[];
}

export function remindersNow(): Reminders {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return writeReminders(reviewNow(spreadsheet, { edition: 'Intern' }).dashboard, spreadsheet.getUrl());
}

/** Milliseconds to wait for another run of the reminders, or a command of the menu, to end. */
const patience = 120_000;

/** Sends the mails of the week, as many as the day's quota allows; never twice on the same day, whoever has switched them on. */
export function sendRemindersNow(): void {
  const lock = LockService.getDocumentLock();
  lock.waitLock(patience);
  try {
    sendOnce();
  } finally {
    lock.releaseLock();
  }
}

function sendOnce(): void {
  const notes = PropertiesService.getDocumentProperties();
  if (lastRun()?.date === today()) return;
  const { mails } = remindersNow();
  const quota = MailApp.getRemainingDailyQuota();
  const sent: string[] = [];
  const remember = () => {
    const waiting = mails.map(({ to }) => to).filter((to) => !sent.includes(to));
    notes.setProperty(lastRunKey, JSON.stringify({ date: today(), sent, waiting } satisfies LastRun));
  };
  try {
    for (const { to, subject, body } of mails.slice(0, quota)) {
      MailApp.sendEmail(to, subject, body);
      sent.push(to);
    }
  } finally {
    remember();
  }
}

/** `null` = nothing has been sent yet. */
export function lastRun(): LastRun | null {
  const text = PropertiesService.getDocumentProperties().getProperty(lastRunKey);
  return text === null ? null : (JSON.parse(text) as LastRun);
}
