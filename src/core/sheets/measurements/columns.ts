import { choice, defineSheet, id, number, period, text } from '../../schema/define-sheet.ts';
import { otherNames } from './other-names.ts';

export const measurements = defineSheet({
  name: 'Mätvärden',
  idPrefix: 'MV',
  purpose: 'Mål och utfall för egna indikatorer, ett värde per period.',
  columns: {
    id: id('MV'),
    indicator: text('Indikator', { required: true, width: 34, help: 'Vad som mäts. Skriv samma namn varje period.' }),
    unit: text('Enhet', { width: 12, help: 'Vad värdet räknas i, till exempel %, st eller dagar.' }),
    direction: choice('Riktning', 'Riktning', ['Högt är bra', 'Lågt är bra'], {
      required: true,
      width: 14,
      help: 'Åt vilket håll som är bättre.',
    }),
    target: number('Målvärde', { help: 'Värdet som ska nås.' }),
    period: period('Period', { required: true, help: 'Perioden som utfallet gäller.' }),
    outcome: number('Utfall', { required: true, help: 'Det uppmätta värdet.' }),
    operationalGoal: text('VP-mål', { width: 10, help: 'Målet i verksamhetsplanen som indikatorn hör till.' }),
    source: text('Källa', { help: 'Var värdet kommer ifrån.' }),
  },
  otherNames,
  roles: { title: 'indicator', status: 'period' },
});
