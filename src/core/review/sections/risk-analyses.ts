import type { Row } from '../../records/table.ts';
import { idsOf } from '../../records/table-rows.ts';
import { risks } from '../../sheets/risks/columns.ts';
import { highRiskFrom, riskValue } from '../../sheets/risks/risk-value.ts';
import { selection } from '../../validation/unread-rows.ts';
import { is, numberWord, says, shareSentence } from '../../workbook/swedish.ts';
import { blocksOf, paragraph, tableOf } from '../blocks.ts';
import { namedActions } from '../named-actions.ts';
import { nouns } from '../nouns.ts';
import { idList, type ReviewInput } from '../review-input.ts';
import type { SectionDefinition } from '../section-definition.ts';
import { inARow, labelled } from '../sentence.ts';

type Risk = Row<typeof risks.columns>;

const bySource = selection(risks, ['source'], ({ source }) => source === undefined);

/** Risks that a short review shows; it says so where there are more. */
const mostShown = 5;

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
      if (ordered.length === 0) return [];
      const isFull = input.records.settings.scope === 'Fullständig';
      return blocksOf(
        paragraph(inARow(meaning(input, ordered, source), isFull ? '' : cutText(ordered.length))),
        isFull ? fullTable(input, ordered, source) : shortTable(input, ordered.slice(0, mostShown), source),
      );
    },
  };
}

/** How many of the open risks are high. */
function meaning({ records }: ReviewInput, open: readonly Risk[], source: string): string {
  const from = highRiskFrom(records.settings.riskSteps);
  const valued = open.filter((risk) => riskValue(risk) !== undefined);
  const high = valued.filter((risk) => (riskValue(risk) ?? 0) >= from);
  const unvalued = open.length - valued.length;
  const level = is(`hög (riskvärde ${from} eller mer)`, '', `höga (riskvärde ${from} eller mer)`);
  const judged = shareSentence(high.length, valued.length, nouns.risk, level, ` i ${source}`);
  return inARow(
    judged === '' ? '' : `${judged}.`,
    unvalued === 0 ? '' : `${shareSentence(unvalued, open.length, nouns.risk, says('saknar', 'riskvärde'))}.`,
  );
}

function cutText(count: number): string {
  return count <= mostShown
    ? ''
    : `Tabellen visar de ${numberWord(mostShown)} största av de ${numberWord(count)} öppna riskerna; alla finns i arbetsboken.`;
}

function shortTable(input: ReviewInput, rows: readonly Risk[], source: string) {
  return tableOf(`De största riskerna i ${source}`, rows, [
    { header: 'Risk', width: 36, cell: ({ risk }) => risk },
    { header: 'Riskvärde nu → efter åtgärd', width: 14, cell: values },
    { header: 'Åtgärd', width: 32, cell: (row) => namedActions(input, row.actions) || 'Ingen åtgärd beslutad' },
    { header: 'Riskägare', width: 18, cell: ({ owner }) => owner },
  ]);
}

/** What every column says, with the process and the consequence in the words of the risk itself. */
function fullTable(input: ReviewInput, rows: readonly Risk[], source: string) {
  return tableOf(`Öppna risker i ${source}`, rows, [
    { header: 'Id', width: 8, cell: ({ id }) => id },
    {
      header: 'Risk',
      width: 36,
      cell: ({ risk, process, eventConsequence }) =>
        [risk, labelled('Process', process), labelled('Konsekvens', eventConsequence)].filter(Boolean).join('\n'),
    },
    { header: 'Riskvärde nu → efter åtgärd', width: 13, cell: values },
    { header: 'Befintlig åtgärd', width: 18, cell: ({ existingControl }) => existingControl },
    {
      header: 'Hantering',
      width: 14,
      cell: ({ treatment, actions }) => [treatment ?? '', idList(input, actions)].filter(Boolean).join('\n'),
    },
    { header: 'Riskägare', width: 16, cell: ({ owner }) => owner },
  ]);
}

function values(risk: Risk): string {
  const now = riskValue(risk);
  const after = riskValue({ likelihood: risk.likelihoodAfter, impact: risk.impactAfter });
  if (now === undefined) return '';
  return after === undefined ? String(now) : `${now} → ${after}`;
}

export const rsa = riskSection('rsa', 'RSA', 'Risk- och sårbarhetsanalys (RSA)');

export const vor = riskSection('vor', 'VoR', 'Väsentlighets- och riskanalys (VoR)');
