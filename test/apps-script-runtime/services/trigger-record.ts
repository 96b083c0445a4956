/** A trigger as it outlives an execution. */
export interface TriggerRecord {
  readonly id: string;
  readonly functionName: string;
  /** Who has made it: nobody else sees it. */
  readonly user: string;
  readonly spreadsheetId: string;
  readonly kind: 'CLOCK' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_OPEN';
  readonly schedule: Readonly<Record<string, number | string>>;
}
