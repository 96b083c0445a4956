import { risks } from '../../sheets/risks/columns.ts';
import { riskValue } from '../../sheets/risks/risk-value.ts';
import { selection } from '../../validation/unread-rows.ts';
import { blocksOf, tableOf } from '../blocks.ts';
import { type SectionDefinition, shownIds } from '../review-input.ts';
import { opening, orNothing } from '../section-opening.ts';

const bySource = selection(risks, ['source'], ({ source }) => source === undefined);

/** 9.3.2 f: the risks of one analysis, the highest first. */
function riskSection(key: 'rsa' | 'vor', number: string, source: 'RSA' | 'VoR', title: string): SectionDefinition {
  return {
    key,
    number,
    title,
    level: 3,
    write: (input) => {
      const rows = input.records.rows(risks).filter((row) => row.source === source && row.status !== 'Stängd');
      const ordered = [...rows].sort((a, b) => (riskValue(b) ?? 0) - (riskValue(a) ?? 0) || a.rowNumber - b.rowNumber);
      const table = tableOf(`Öppna risker ur ${source}`, ordered, [
        { header: 'Id', width: 9, cell: ({ id }) => id },
        { header: 'Risk', width: 40, cell: ({ risk }) => risk },
        { header: 'Riskvärde', width: 11, align: 'right', cell: (row) => valueText(riskValue(row)) },
        {
          header: 'Efter åtgärd',
          width: 11,
          align: 'right',
          cell: ({ likelihoodAfter, impactAfter }) =>
            valueText(riskValue({ likelihood: likelihoodAfter, impact: impactAfter })),
        },
        { header: 'Hantering', width: 12, cell: ({ treatment }) => treatment },
        { header: 'Åtgärder', width: 14, cell: ({ actions }) => shownIds(input, actions) },
        { header: 'Riskägare', width: 21, cell: ({ owner }) => owner },
      ]);
      return orNothing(input, key, blocksOf(opening(input, key, bySource), table), risks);
    },
  };
}

const valueText = (value: number | undefined): string | undefined => (value === undefined ? undefined : String(value));

export const rsa = riskSection('rsa', '2.2.1', 'RSA', 'Risk- och sårbarhetsanalys (RSA)');

export const vor = riskSection('vor', '2.2.3', 'VoR', 'Väsentlighets- och riskanalys (VoR)');
