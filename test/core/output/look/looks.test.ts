import { lightSigns } from '../../../../src/core/dashboard/signs.ts';
import { legendLook, lookOf, matrixLook } from '../../../../src/core/output/look/looks.ts';
import type { LookName } from '../../../../src/core/output/output-sheet.ts';

const shade = { key: 'high', icon: '■', word: 'Hög', meaning: 'riskvärde 15–25', fill: 'E8796A' };

describe('a cell looks', () => {
  test.each<[case_: string, name: LookName, look: object]>([
    ['as the spreadsheet’s own standard where it is text', 'text', {}],
    ['like a percentage', 'percent', { numberFormat: '0 %', horizontal: 'right' }],
    ['like a date', 'date', { numberFormat: 'yyyy-mm-dd', horizontal: 'left' }],
    ['large where it is a title', 'title', { bold: true, size: 18 }],
  ])('%s', (_case, name, look) => {
    expect(lookOf(name, 'x', 'line')).toMatchObject(look);
  });

  test('with an edge and wrapped in a table, and not on a free line', () => {
    expect(lookOf('text', 'x', 'table')).toMatchObject({ wrap: true, vertical: 'top', edge: expect.any(String) });
    expect(lookOf('text', 'x', 'line')).toEqual({});
  });

  test('underlined where it is a link', () => {
    expect(lookOf('text', 'x', 'table', true).underline).toBe(true);
    expect(lookOf('text', 'x', 'table').underline).toBeUndefined();
  });

  test('with its time of day where it has one', () => {
    expect(lookOf('date', { date: '2025-03-31T12:00' }, 'table').numberFormat).toBe('yyyy-mm-dd hh:mm');
    expect(lookOf('date', { date: '2025-03-31' }, 'table').numberFormat).toBe('yyyy-mm-dd');
  });

  test('with a number format of its own in place of that of its kind', () => {
    expect(lookOf('percent', 0.946, 'table', false, '0.0 %')).toMatchObject({
      numberFormat: '0.0 %',
      horizontal: 'right',
    });
  });

  test('the same every time, as one object', () => {
    expect(lookOf('integer', 1, 'table')).toBe(lookOf('integer', 2, 'table'));
    expect(matrixLook(shade)).toBe(matrixLook({ ...shade }));
  });
});

test.each(['grön', 'gul', 'röd', 'ingen'] as const)(
  'the light %s has the sign and colour that it has everywhere, before the word and not in it',
  (light) => {
    const { icon, colour } = lightSigns[light];
    expect(lookOf(`light-${light}`, light, 'table')).toMatchObject({ ink: colour, numberFormat: `"${icon} "@` });
  },
);

test.each([
  ['fel', 'röd'],
  ['varning', 'gul'],
] as const)('the severity %s looks like the light %s', (severity, light) => {
  expect(lookOf(`severity-${severity}`, 'x', 'table')).toEqual(lookOf(`light-${light}`, 'x', 'table'));
});

test('a place in a matrix says by its number format what its colour says, and the legend has the same colour', () => {
  expect(matrixLook(shade)).toMatchObject({ fill: 'E8796A', numberFormat: '0"\u00a0■\u00a0Hög"' });
  expect(legendLook(shade).fill).toBe('E8796A');
  expect(matrixLook(null).fill).toBeUndefined();
});
