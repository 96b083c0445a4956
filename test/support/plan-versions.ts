import { diff, type Grid } from './grid-workbooks.ts';

export const header = ['ID', 'Åtgärd', 'Status', 'Egen kolumn'];
export const one = ['HP-001', 'Inför behörighetskontroll', 'Pågående', 'a'];
export const two = ['HP-002', 'Utbilda chefer', 'Ej påbörjad', null];

/** The difference between two versions of an action plan. */
export function diffPlan(old: Grid, fresh: Grid) {
  return diff('Handlingsplan', old, fresh);
}
