/** Set by the build: whether the add-on may send mail and run by the clock. */
declare const REMINDERS: boolean;

export const hasReminders: boolean = typeof REMINDERS !== 'undefined' && REMINDERS;
