import fc from 'fast-check';
import {
  integerKind,
  monthKind,
  numberKind,
  parseNumber,
  percentKind,
  riskStepKind,
  yearKind,
} from '../../../../src/core/schema/kinds/number.ts';
import { formatNumber } from '../../../../src/core/workbook/format.ts';
import { kindCases } from '../../../support/kind-cases.ts';

describe('int(1..999)', () => {
  const { reads, refuses } = kindCases(integerKind(1, 999));
  reads(1, 1);
  reads(999, 999);
  reads('12', 12);
  reads('12,0', 12);
  refuses(0, 'S-12', '”0” ligger utanför 1–999');
  refuses(1000, 'S-12', 'utanför 1–999');
  refuses('-5', 'S-12', 'utanför 1–999');
  refuses(1.5, 'S-09', '”1,5” är inget heltal');
  refuses('ett', 'S-09', 'Skriv ett heltal, 1–999');
  refuses('1e3', 'S-09', 'heltal');
  refuses('0x10', 'S-09', 'heltal');
  refuses(true, 'S-09', 'heltal');
  refuses({ date: '1900-01-12' }, 'S-09', 'heltal');
});

describe('an integer without upper bound', () => {
  const { reads, refuses } = kindCases(integerKind(0, Number.MAX_SAFE_INTEGER));
  reads('1 200', 1200);
  refuses(-1, 'S-12', '0 eller mer');
});

describe('year', () => {
  const { reads, refuses } = kindCases(yearKind);
  reads(2025, 2025);
  reads('2025', 2025);
  refuses(25, 'S-12', '1990–2100');
  refuses(45747, 'S-12', '1990–2100');
  refuses('2025-26', 'S-09', 'heltal');
});

describe('month', () => {
  const { reads, respells, refuses } = kindCases(monthKind);
  reads(12, 12);
  reads('3', 3);
  respells('mars', 3, 'S-09', 3);
  respells('Okt.', 10, 'S-09', 10);
  refuses(13, 'S-12', '1–12');
  refuses('vår', 'S-09', 'heltal');
});

describe('number', () => {
  const { reads, refuses } = kindCases(numberKind);
  reads(-2.5, -2.5);
  reads('12,5', 12.5);
  reads('12.5', 12.5);
  reads('1 234 567,8', 1234567.8);
  reads('\u22123', -3);
  reads('95 %', 0.95);
  refuses('cirka 5', 'S-09', 'Skriv ett tal, till exempel 12,5');
  refuses('1,234.5', 'S-09', 'inget tal');
  refuses('%', 'S-09', 'inget tal');
  refuses(true, 'S-09', 'inget tal');
});

describe('percent', () => {
  const { reads, refuses } = kindCases(percentKind);
  reads(0, 0);
  reads(0.45, 0.45);
  reads(1, 1);
  reads(1.5, 0.015);
  reads(45, 0.45);
  reads(100, 1);
  reads('45 %', 0.45);
  reads('45%', 0.45);
  reads('1 %', 0.01);
  reads('0,5 %', 0.005);
  reads('45', 0.45);
  reads('0,45', 0.45);
  refuses(101, 'S-12', 'utanför 0–100 %');
  refuses('101 %', 'S-12', 'utanför 0–100 %');
  refuses(-0.1, 'S-12', 'utanför 0–100 %');
  refuses('hälften', 'S-09', 'Skriv till exempel 45 %');
  refuses('% 45', 'S-09', 'ingen andel');
});

test('a number written as Swedes write it is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (thousandths) => {
      expect(parseNumber(formatNumber(thousandths / 1000, 3))).toBe(thousandths / 1000 + 0);
    }),
  );
});

describe('a step of a risk', () => {
  const { reads, refuses } = kindCases(riskStepKind);
  reads(5, 5);
  reads('1', 1);
  refuses(6, 'S-12', 'ligger utanför 1–5');
});

describe('a step of a risk on a scale of four', () => {
  const { reads, refuses } = kindCases(riskStepKind, { riskSteps: 4 });
  reads(4, 4);
  refuses(5, 'S-12', 'ligger utanför 1–4');
  refuses('hög', 'S-09', 'heltal, 1–4');
});
