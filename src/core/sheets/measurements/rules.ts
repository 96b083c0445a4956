import type { Row } from '../../records/table.ts';
import { defineRule } from '../../validation/define-rule.ts';
import { foldText } from '../../workbook/text.ts';
import { measurements } from './columns.ts';

type Measurement = Row<typeof measurements.columns>;

/** Where a row is, for a message: its id when it has one, and its row number. */
function placeOf({ id, rowNumber }: Measurement) {
  return id === undefined ? `rad ${rowNumber}` : `${id} (rad ${rowNumber})`;
}

export const measurementRules = [
  defineRule({
    id: 'MV-01',
    severity: 'Fel',
    sheet: measurements,
    title: 'Två värden för samma indikator och period',
    explanation: 'En indikator har ett utfall per period. Med två går det inte att veta vilket som gäller.',
    needs: ['indicator', 'period'],
    *checkSheet({ rows }) {
      const first = new Map<string, Measurement>();
      for (const row of rows) {
        if (row.indicator === undefined || row.period === undefined) continue;
        const key = `${row.period} ${foldText(row.indicator)}`;
        const earlier = first.get(key);
        if (earlier === undefined) {
          first.set(key, row);
          continue;
        }
        yield {
          row,
          column: 'period',
          message: `${row.indicator} har redan ett utfall för ${row.period}, på ${placeOf(earlier)}. Behåll ett av dem, eller rätta perioden.`,
        };
      }
    },
  }),
  defineRule({
    id: 'MV-02',
    severity: 'Fel',
    sheet: measurements,
    title: 'Riktningen skiljer sig mellan rader',
    explanation:
      'Samma indikator är på en rad bra när den är hög och på en annan bra när den är låg. Trend och trafikljus går då inte att lita på.',
    needs: ['indicator', 'direction'],
    *checkSheet({ rows }) {
      const first = new Map<string, Measurement>();
      for (const row of rows) {
        if (row.indicator === undefined || row.direction === undefined) continue;
        const key = foldText(row.indicator);
        const earlier = first.get(key);
        if (earlier === undefined) first.set(key, row);
        else if (earlier.direction !== row.direction) {
          yield {
            row,
            column: 'direction',
            message: `${row.indicator} har riktningen ${row.direction} här men ${earlier.direction} på ${placeOf(earlier)}. Välj samma riktning på alla rader.`,
          };
        }
      }
    },
  }),
];
