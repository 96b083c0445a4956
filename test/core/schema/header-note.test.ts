import { headerNote } from '../../../src/core/schema/header-note.ts';
import { actionPlan } from '../../../src/core/sheets/action-plan/columns.ts';

test('the note of a column says what it is for, what it accepts, and that it must be filled in', () => {
  const { year, priority } = actionPlan.columns;
  expect(headerNote(year).split('\n')).toEqual([year.help, 'Ett heltal, 1990–2100.', 'Måste fyllas i.']);
  expect(headerNote(priority).split('\n')).toEqual([priority.help, 'Ett heltal, 1–999.']);
});
