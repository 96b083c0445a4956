import { dateKind, dateTimeKind, periodKind, startingTimeKind } from '../../../../src/core/schema/kinds/date.ts';
import { klassa } from '../../../../src/core/schema/scale.ts';
import { kindCases } from '../../../support/kind-cases.ts';

describe('date', () => {
  const { reads, respells, refuses } = kindCases(dateKind);
  reads({ date: '2025-03-31' }, '2025-03-31');
  reads({ date: '2025-03-31T08:30' }, '2025-03-31');
  reads(45747, '2025-03-31');
  reads(45747.75, '2025-03-31');
  reads('2025-03-31', '2025-03-31');
  for (const text of [
    '2025/3/31',
    '2025-3-31',
    '2025.3.31',
    '2025.03.31',
    '2025\u201103\u201131',
    '2025–03–31',
    '31 mars 2025',
    '31 Mars 2025',
    '31 mar. 2025',
    '31/3 2025',
    '2025-03-31 08:30',
  ]) {
    respells(text, '2025-03-31', 'S-09', { date: '2025-03-31' });
  }
  for (const [text, wrong] of [
    ['03/04/25', 'kan läsas som flera datum'],
    ['3/4/2025', 'kan läsas som flera datum'],
    ['när det passar', 'är inget datum'],
    ['1 2025-03-31', 'är inget datum'],
  ] as const) {
    refuses(text, 'S-09', `${wrong}. Skriv år, månad och dag, till exempel 2025-03-31.`);
  }
  respells('1 sept. 2025', '2025-09-01', 'S-09', { date: '2025-09-01' });
  refuses(2025, 'S-09', '”2025” är inget datum');
  refuses(20250331, 'S-09', 'inget datum');
  refuses(true, 'S-09', 'inget datum');
});

describe('date in a workbook that counts from 1904', () => {
  const { reads } = kindCases(dateKind, { date1904: true });
  reads(44285, '2025-03-31');
  reads({ date: '2025-03-31' }, '2025-03-31');
});

describe('datetime', () => {
  const { reads, respells, refuses } = kindCases(dateTimeKind);
  reads({ date: '2025-03-31T08:30' }, '2025-03-31T08:30');
  reads({ date: '2025-03-31' }, '2025-03-31');
  reads(45747.354166666664, '2025-03-31T08:30');
  reads(45747, '2025-03-31');
  reads('2025-03-31 08:30', '2025-03-31T08:30');
  reads('2025-03-31T08:30', '2025-03-31T08:30');
  reads('2025-03-31', '2025-03-31');
  for (const text of [
    '31 mars 2025 08:30',
    '31/3 2025 kl. 8.30',
    '31/3 2025 kl8.30',
    '2025/3/31 8:30',
    '2025.03.31 08.30',
    '2025-03-31 08:30:00',
    '2025-03-31T08:30:00.000',
  ]) {
    respells(text, '2025-03-31T08:30', 'S-09', { date: '2025-03-31T08:30' });
  }
  for (const text of ['08:30', '2025-03-31 25:00', '2025-03-3108:30', '03/04/25 08:30', '2025.11.30.15', 'i går']) {
    refuses(text, 'S-09', 'Skriv dem som 2025-03-31 08:30');
  }
  refuses(2025, 'S-09', 'går inte att läsa som datum och klockslag');
  refuses(false, 'S-09', 'går inte att läsa som datum och klockslag');
});

describe('datetime that time limits are counted from', () => {
  const read = startingTimeKind.reader({ list: (_name, builtIn) => builtIn, scale: klassa, date1904: false });
  test.each([{ date: '2025-03-31' }, 45747, '2025-03-31'])(
    '%p is taken, and that it has no time of day is told',
    (cell) => {
      expect(read(cell)).toEqual({
        value: '2025-03-31',
        problem: { rule: 'S-09', understood: true, message: expect.stringContaining('Klockslag saknas.') },
      });
    },
  );
  const { reads, respells, refuses } = kindCases(startingTimeKind);
  reads({ date: '2025-03-31T08:30' }, '2025-03-31T08:30');
  reads('2025-03-31 00:00', '2025-03-31T00:00');
  respells('31 mars 2025', '2025-03-31', 'S-09', { date: '2025-03-31' });
  refuses('i går', 'S-09', 'Skriv dem som');
});

describe('period', () => {
  const { reads, respells, refuses } = kindCases(periodKind);
  reads('2025', '2025');
  reads(2025, '2025');
  reads('2025-T3', '2025-T3');
  reads('2025-q2', '2025-Q2');
  respells('2025–q2', '2025-Q2', 'S-09', '2025-Q2');
  reads('2025-12', '2025-12');
  reads({ date: '2025-03-01' }, '2025-03');
  for (const text of ['2025-T4', '2025-Q5', '2025-13', '2025-00', '2025-3', '25', 'Q2 2025', '2025-03-31']) {
    refuses(text, 'S-09', 'Skriv 2025, 2025-T1, 2025-Q2 eller 2025-03');
  }
});
