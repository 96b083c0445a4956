import { defineRule } from '../../validation/define-rule.ts';
import { emptyColumns } from '../../validation/row-questions.ts';
import { monthNames, monthOf, yearOf } from '../../workbook/civil-date.ts';
import { annualWheel } from './columns.ts';

export const annualWheelRules = [
  defineRule({
    id: 'ÅH-01',
    severity: 'Varning',
    sheet: annualWheel,
    title: 'Månaden har passerat och aktiviteten är inte gjord',
    explanation: 'Aktivitetens månad är slut i år, och Senast genomförd är tomt eller ett datum från ett tidigare år.',
    needs: ['month', 'lastDone'],
    check(row, records) {
      const { month, lastDone } = row;
      const { today } = records;
      if (month === undefined || month >= monthOf(today)) return undefined;
      const year = yearOf(today);
      if (lastDone !== undefined && yearOf(lastDone) >= year) return undefined;
      if (lastDone === undefined && emptyColumns(annualWheel, ['lastDone'], row, records).length === 0)
        return undefined;
      const last =
        lastDone === undefined ? 'Det finns inget datum för när den gjordes' : `Den gjordes senast ${lastDone}`;
      return {
        column: 'lastDone',
        message: `Aktiviteten skulle ha gjorts i ${monthNames[month - 1]} ${year}. ${last}. Gör den, eller fyll i Senast genomförd om det är gjort.`,
      };
    },
  }),
];
