/**
 * Address of the person at the keyboard; `''` where Google does not tell it, or where the person has not allowed the add-on to see it.
 * It is only told to others, so that nothing stops for its sake.
 */
export function personNow(): string {
  try {
    return Session.getActiveUser().getEmail();
  } catch (error) {
    // biome-ignore lint/suspicious/noConsole: the log of executions is where an administrator looks for faults.
    console.error(error);
    return '';
  }
}
