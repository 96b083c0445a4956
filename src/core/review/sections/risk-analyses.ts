import { idsOf } from '../../records/table-rows.ts';
import { risks } from '../../sheets/risks/columns.ts';
import { riskValue } from '../../sheets/risks/risk-value.ts';
import { selection } from '../../validation/unread-rows.ts';
import { blocksOf, tableOf } from '../blocks.ts';
import { idList } from '../review-input.ts';
import type { SectionDefinition } from '../section-definition.ts';

const bySource = selection(risks, ['source'], ({ source }) => source === undefined);

/** 9.3.2 f: the risks of one analysis, the highest first. */
function riskSection(key: 'rsa' | 'vor', source: 'RSA' | 'VoR', title: string): SectionDefinition {
  return {
    key,
    title,
    level: 3,
    isOptional: true,
    ownText: true,
    input: { f: { rows: ({ rows }) => idsOf(rows(risks), (row) => row.source === source) } },
    filledFrom: risks,
    sources: () => [bySource],
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
        { header: 'Åtgärder', width: 14, cell: ({ actions }) => idList(input, actions) },
        { header: 'Riskägare', width: 21, cell: ({ owner }) => owner },
      ]);
      return blocksOf(table);
    },
  };
}

function valueText(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

export const rsa = riskSection('rsa', 'RSA', 'Risk- och sårbarhetsanalys (RSA)');

export const vor = riskSection('vor', 'VoR', 'Väsentlighets- och riskanalys (VoR)');
