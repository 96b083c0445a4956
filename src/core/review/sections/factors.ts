import { audits } from '../../sheets/audits/columns.ts';
import { externalFactors } from '../../sheets/external-factors/columns.ts';
import { interestedParties } from '../../sheets/interested-parties/columns.ts';
import { risks } from '../../sheets/risks/columns.ts';
import { riskValue } from '../../sheets/risks/risk-value.ts';
import type { Row } from '../../sheets/table.ts';
import { formatDate } from '../../workbook/format.ts';
import { blocksOf, footnote, list, lit, paragraph, strong, subheading, tableOf, text } from '../blocks.ts';
import type { Block, Inline } from '../document.ts';
import { charts, type ReviewInput, type SectionDefinition, shownIds } from '../review-input.ts';
import { opening, orNothing } from '../section-opening.ts';
import { sentence } from '../sentence.ts';

export const factors: SectionDefinition = {
  key: 'faktorer',
  number: '2',
  title: 'Faktorer som påverkar verksamhetens LIS',
  level: 1,
  write: () => [
    paragraph(
      'Kapitlet samlar det i omvärlden och i verksamheten som påverkar ledningssystemet för informationssäkerhet (LIS).',
      footnote('SS-ISO/IEC 27001:2022, 9.3.2 b, c, e och f.'),
    ),
  ],
};

/** 9.3.2 b: changes in external and internal issues, by kind. */
export const externalSection: SectionDefinition = {
  key: 'omvarld',
  number: '2.1',
  title: 'Omvärldsbevakning – hot, trender och ny lagstiftning',
  level: 2,
  write: (input) => {
    const rows = input.records.rows(externalFactors);
    const types = input.records.list('Omvärldstyp', ['Lagstiftning', 'Hot', 'Trend', 'Teknik', 'Intern förändring']);
    const blocks = types.flatMap((type): Block[] => {
      const ofType = rows.filter((row) => row.type === type);
      return ofType.length === 0 ? [] : [subheading(3, type), ...ofType.map((row) => factorParagraph(input, row))];
    });
    return orNothing(input, 'omvarld', blocksOf(opening(input, 'omvarld', externalFactors), blocks), externalFactors);
  },
};

function factorParagraph(input: ReviewInput, row: Row<typeof externalFactors.columns>): Block {
  const actions = shownIds(input, row.actions);
  const parts = [
    row.description === undefined ? '' : sentence(row.description),
    row.entryIntoForce === undefined ? '' : `Träder i kraft ${formatDate(row.entryIntoForce)}.`,
    row.impact === undefined ? '' : `Påverkan: ${sentence(row.impact)}`,
    actions === '' ? '' : `Åtgärder: ${actions}.`,
  ].filter((part) => part !== '');
  const content: Inline[] = [
    strong(sentence(row.heading ?? row.id ?? '')),
    text(parts.map((part) => ` ${part}`).join('')),
  ];
  const validity = row.validAsOf === undefined ? '' : ` Uppgiften stämdes av ${row.validAsOf}.`;
  if (row.source !== undefined) content.push(footnote(`${sentence(row.source)}${validity}`));
  return { kind: 'paragraph', content };
}

export const identified: SectionDefinition = {
  key: 'identifierat',
  number: '2.2',
  title: 'Identifierat i RSA, DSO-årsrapport samt VoR',
  level: 2,
  write: (input) => blocksOf(charts(input, 'K1')),
};

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
      return orNothing(input, key, blocksOf(opening(input, key, risks), table), risks);
    },
  };
}

const valueText = (value: number | undefined): string | undefined => (value === undefined ? undefined : String(value));

export const rsa = riskSection('rsa', '2.2.1', 'RSA', 'Risk- och sårbarhetsanalys (RSA)');

export const vor = riskSection('vor', '2.2.3', 'VoR', 'Väsentlighets- och riskanalys (VoR)');

/** What the data protection officer's newest reports say. */
export const officerReport: SectionDefinition = {
  key: 'dso',
  number: '2.2.2',
  title: 'Dataskyddsombudets årsrapport (DSO)',
  level: 3,
  write: (input) => {
    const reports = input.records.rows(audits).filter(({ auditor }) => auditor === 'Dataskyddsombud');
    const newest = Math.max(...reports.map(({ auditYear }) => auditYear ?? 0));
    const shown = reports.filter(({ auditYear, status }) => auditYear === newest || status === 'Öppen');
    const items = shown.map((row): Inline[] => [
      strong(`${row.id ?? ''} (${row.auditYear ?? 'år saknas'}): `),
      text(`${sentence(row.observation ?? '')} `),
      lit(row.status === 'Åtgärdad' ? 'Åtgärdad' : 'Öppen', row.status === 'Åtgärdad' ? 'grön' : 'gul'),
      text(row.answer === undefined ? '' : `. Svar: ${sentence(row.answer)}`),
    ]);
    const blocks =
      items.length === 0 ? [] : [paragraph('Dataskyddsombudet har i sin rapportering pekat på följande.'), list(items)];
    return orNothing(input, 'dso', blocksOf(opening(input, 'dso', audits), blocks), audits);
  },
};

/** 9.3.2 c and e: needs and expectations, and feedback. */
export const interestedSection: SectionDefinition = {
  key: 'intressenter',
  number: '2.3',
  title: 'Intressenter och synpunkter',
  level: 2,
  write: (input) => {
    const rows = input.records.rows(interestedParties);
    const needs = tableOf(
      'Krav och förväntningar',
      rows.filter(({ type }) => type !== 'Synpunkt'),
      [
        { header: 'Intressent', width: 20, cell: ({ party }) => party },
        { header: 'Typ', width: 12, cell: ({ type }) => type },
        { header: 'Innehåll', width: 38, cell: ({ content }) => content },
        { header: 'Lagrum', width: 16, cell: ({ legalReference }) => legalReference },
        {
          header: 'Ändrat',
          width: 9,
          cell: ({ changed }) => (changed === undefined ? undefined : changed ? 'Ja' : 'Nej'),
        },
        { header: 'Åtgärder', width: 12, cell: ({ actions }) => shownIds(input, actions) },
      ],
    );
    const feedback = tableOf(
      'Synpunkter',
      rows.filter(({ type }) => type === 'Synpunkt'),
      [
        { header: 'Intressent', width: 20, cell: ({ party }) => party },
        { header: 'Datum', width: 14, cell: ({ date }) => date },
        { header: 'Synpunkt', width: 36, cell: ({ content }) => content },
        { header: 'Svar', width: 26, cell: ({ answer }) => answer },
        { header: 'Åtgärder', width: 12, cell: ({ actions }) => shownIds(input, actions) },
      ],
    );
    return orNothing(
      input,
      'intressenter',
      blocksOf(opening(input, 'intressenter', interestedParties), needs, feedback),
      interestedParties,
    );
  },
};
