import { boardsOverview, type Delivery, deliveryOf, reviewWorkbook } from '../../../../src/core/index.ts';
import { renderBoards } from '../../../../src/formats/html/index.ts';
import { exampleSheets } from '../../../support/example-workbook.ts';

const { report } = reviewWorkbook({ sheets: exampleSheets() }, { today: '2025-11-24' });
function board(name: string, changes: Partial<Delivery['report']> = {}): Delivery {
  return deliveryOf(`${name}.json`, { ...report, board: name, ...changes });
}
/** A page of three boards and one that has sent nothing. */
export const page: string = renderBoards(
  boardsOverview(
    [
      board('Socialnämnden'),
      board('<b>Kulturnämnden</b>', { year: 2024 }),
      board('Bygg & miljö', { decisionDate: '2025-11-20' }),
    ],
    [{ board: 'Idrottsnämnden', administration: '' }],
    {
      today: '2025-11-24',
      due: '2025-11-01',
      year: report.year,
    },
  ),
);
