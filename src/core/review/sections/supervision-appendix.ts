import { cybersecurityActFact } from '../../facts/dated-facts.ts';
import type { Records } from '../../records/records.ts';
import type { Row } from '../../records/table.ts';
import { incidents } from '../../sheets/incidents/columns.ts';
import {
  actLimits,
  isInTime,
  isPast,
  isUnderAct,
  limitsFromKnowledge,
  significanceOf,
  type TimeLimit,
} from '../../sheets/incidents/time-limits.ts';
import { securityMeasures } from '../../sheets/security-measures/columns.ts';
import { trainings } from '../../sheets/trainings/columns.ts';
import { formatTime } from '../../workbook/format.ts';
import { blocksOf, footnote, lit, paragraph, tableOf } from '../blocks.ts';
import type { Table } from '../document.ts';
import { idList, type ReviewInput } from '../review-input.ts';
import type { SectionDefinition } from '../section-definition.ts';
import { purposeLight, stateLight } from './ways-of-working.ts';

/** On one page what a supervisory authority may ask for under the cybersecurity act; for those who follow up its ten areas. */
export const supervisionAppendix: SectionDefinition = {
  key: 'bilaga-tillsyn',
  title: 'Underlag till tillsyn',
  level: 1,
  isAppendix: true,
  isApart: true,
  isShown: ({ rows }) => rows(securityMeasures).length > 0,
  write: (input) =>
    blocksOf(
      paragraph(
        'Bilagan samlar läget i de tio områdena, ledningens utbildning och betydande incidenter med sina tider.',
        footnote(`Cybersäkerhetslagen (${cybersecurityActFact.source.replace(/^SFS /, '')}), 2 kap. 3–8 §§.`),
      ),
      measures(input),
      managementTraining(input.records) ??
        paragraph('Arbetsboken har ingen utbildning med målgruppen Ledning de två senaste åren.'),
      significantIncidents(input.records) ?? paragraph('Arbetsboken har ingen betydande incident som lagen gäller.'),
    ),
};

function measures(input: ReviewInput): Table | undefined {
  return tableOf('De tio områdena', input.records.rows(securityMeasures), [
    { header: 'Åtgärdsområde', width: 25, cell: ({ area }) => area },
    { header: 'Läge', width: 11, cell: ({ state }) => state && lit(state, stateLight[state]) },
    {
      header: 'Syftet uppnås',
      width: 12,
      cell: ({ purposeAchieved }) => purposeAchieved && lit(purposeAchieved, purposeLight[purposeAchieved]),
    },
    { header: 'Bevis', width: 20, cell: ({ evidence }) => evidence },
    { header: 'Åtgärder', width: 12, cell: ({ actions }) => idList(input, actions) },
    { header: 'Följt upp', width: 20, cell: ({ followedUp }) => followedUp },
  ]);
}

/** From the year before the followed-up one on: the act asks for training again and again (2 kap. 4 §). */
function managementTraining({ rows, settings }: Records): Table | undefined {
  const shown = rows(trainings).filter(
    ({ audience, year = 0 }) =>
      audience === 'Ledning' && year >= settings.followedUpYear - 1 && year <= settings.runningYear,
  );
  return tableOf('Ledningens utbildning', shown, [
    { header: 'Utbildning', width: 46, cell: ({ training }) => training },
    { header: 'År', width: 12, cell: ({ year }) => year?.toString() },
    { header: 'I målgruppen', width: 21, align: 'right', cell: ({ audienceSize }) => audienceSize?.toString() },
    { header: 'Genomförda', width: 21, align: 'right', cell: ({ completed }) => completed?.toString() },
  ]);
}

type Incident = Row<typeof incidents.columns>;

function significantIncidents({ rows, today }: Records): Table | undefined {
  const shown = rows(incidents).filter(
    (incident) => isUnderAct(incident.awareness) && ['Ja', 'Utreds'].includes(significanceOf(incident) ?? ''),
  );
  const report = (column: TimeLimit['column']) => (incident: Incident) => {
    const limit = limitsOf(incident).find((candidate) => candidate.column === column);
    return limit && reportCell(limit, incident, today);
  };
  return tableOf('Betydande incidenter', shown, [
    { header: 'Id', width: 11, cell: ({ id }) => id },
    { header: 'Betydande', width: 11, cell: (incident) => significanceOf(incident) },
    { header: 'Upptäckt', width: 18, cell: ({ awareness }) => awareness && formatTime(awareness) },
    { header: 'Tidig varning', width: 20, cell: report('earlyWarning') },
    { header: 'Incidentanmälan', width: 20, cell: report('incidentNotification') },
    { header: 'Lägesrapport', width: 20, cell: report('statusReport') },
    { header: 'Slutrapport', width: 20, cell: report('finalReport') },
  ]);
}

/** While it is looked into whether an incident is significant, only what is counted from knowledge is sure to come, if it is. */
function limitsOf(incident: Incident): readonly TimeLimit[] {
  return significanceOf(incident) === 'Ja' ? actLimits(incident) : limitsFromKnowledge(incident);
}

/** When a report was made, or when it has to be, and whether the time was kept. */
function reportCell(limit: TimeLimit, incident: Incident, today: string) {
  const { done, deadline } = limit;
  const overdue = significanceOf(incident) === 'Ja' ? 'röd' : 'gul';
  if (done !== undefined) return lit(formatTime(done), isInTime(limit) ? 'grön' : overdue);
  return lit(`Senast ${formatTime(deadline)}`, isPast(limit, today) ? overdue : 'ingen');
}
