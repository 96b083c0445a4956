/** A trigger as it outlives an execution. */
export interface TriggerRecord {
  readonly id: string;
  readonly functionName: string;
  readonly kind: 'CLOCK' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_OPEN';
  readonly schedule: Readonly<Record<string, number | string>>;
}
