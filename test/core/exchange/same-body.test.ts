import { bodyOf, isSameBody } from '../../../src/core/exchange/same-body.ts';
import { settingsSheet, workbookOf } from '../../support/workbook-builder.ts';

test('the body of a workbook stands in its settings', () => {
  expect(bodyOf(workbookOf())).toEqual({ board: 'Socialnämnden', administration: 'Socialförvaltningen' });
  expect(bodyOf({ sheets: [] })).toEqual({ board: '', administration: '' });
});

function body(board: string | null, administration: string | null) {
  return bodyOf(workbookOf(settingsSheet({ board, administration })));
}

const own = body('Socialnämnden', 'Socialförvaltningen');

test.each([
  ['the same', body('Socialnämnden', 'Socialförvaltningen'), true],
  ['in other letters and blanks', body(' SOCIALNÄMNDEN', 'Social\u00adförvaltningen '), true],
  ['before the board is filled in', body(null, 'Socialförvaltningen'), true],
  ['of another board', body('Kulturnämnden', 'Socialförvaltningen'), false],
  ['of another administration', body('Socialnämnden', 'Kulturförvaltningen'), false],
  ['of another board, without administration', body('Kulturnämnden', null), false],
])('a workbook %s is of the same body: %s', (_what, other, same) => {
  expect([isSameBody(own, other), isSameBody(other, own)]).toEqual([same, same]);
});
