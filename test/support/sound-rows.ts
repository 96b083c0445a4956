import type { measurements } from '../../src/core/sheets/measurements/columns.ts';
import type { trainings } from '../../src/core/sheets/trainings/columns.ts';
import type { RowCells } from './workbook-builder.ts';

/** A measurement of the year that has met its target. */
export const soundMeasurement: RowCells<typeof measurements.columns> = {
  id: 'MV-001',
  indicator: 'Svarstid',
  unit: 'dagar',
  direction: 'Lågt är bra',
  target: 30,
  period: '2025',
  outcome: 27,
};

/** A mandatory training of the year, just short of its goal. */
export const soundTraining: RowCells<typeof trainings.columns> = {
  id: 'UT-001',
  training: 'Grunder',
  audience: 'Alla',
  year: 2025,
  mandatory: 'Ja',
  audienceSize: 100,
  completed: 94,
};
