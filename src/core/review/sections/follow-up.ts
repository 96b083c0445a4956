import { audits } from '../../sheets/audits/columns.ts';
import { impactAssessments } from '../../sheets/impact-assessments/columns.ts';
import { incidents } from '../../sheets/incidents/columns.ts';
import { informationClassification } from '../../sheets/information-classification/columns.ts';
import { measurements } from '../../sheets/measurements/columns.ts';
import { processingRecord } from '../../sheets/processing-record/columns.ts';
import { trainings } from '../../sheets/trainings/columns.ts';
import { waysOfWorking } from '../../sheets/ways-of-working/columns.ts';
import { formatNumber, formatShare, formatTime } from '../../workbook/format.ts';
import { blocksOf, footnote, lit, paragraph, tableOf } from '../blocks.ts';
import { figureTable } from '../figure-table.ts';
import { charts, keyFigures, type SectionDefinition, shownIds } from '../review-input.ts';
import { opening, orNothing } from '../section-opening.ts';

export const followUp: SectionDefinition = {
  key: 'uppfoljning',
  number: '4',
  title: 'Uppföljning',
  level: 1,
  write: () => [
    paragraph(
      'Uppföljningen visar vad som har hänt sedan förra genomgången och om ledningssystemet ger den verkan som det är till för.',
      footnote('SS-ISO/IEC 27001:2022, 9.3.2 a och d.'),
    ),
  ],
};

/** 9.3.2 d 1: nonconformities and corrective actions. */
export const events: SectionDefinition = {
  key: 'handelser',
  number: '4.2',
  title: 'Incidenter och avvikelser',
  level: 2,
  write: (input) => {
    const { periodFrom, periodTo } = input.records.settings;
    const inPeriod = (time: string | undefined) =>
      time !== undefined && time >= periodFrom && time.slice(0, 10) <= periodTo;
    const rows = input.records
      .rows(incidents)
      .filter(({ awareness, status }) => inPeriod(awareness) || status !== 'Stängd');
    const table = tableOf(`Incidenter ${periodFrom} – ${periodTo}, och äldre som inte är stängda`, rows, [
      { header: 'Id', width: 10, cell: ({ id }) => id },
      { header: 'Händelse', width: 27, cell: ({ heading }) => heading },
      {
        header: 'Kännedom',
        width: 15,
        cell: ({ awareness }) => (awareness === undefined ? undefined : formatTime(awareness)),
      },
      { header: 'Allvarlighet', width: 12, cell: ({ severity }) => severity },
      { header: 'Anmäld till IMY', width: 14, cell: (row) => notification(row.notificationRequired, row.notified) },
      { header: 'Rotorsak', width: 24, cell: ({ rootCause }) => rootCause },
      { header: 'Status', width: 10, cell: ({ status }) => status },
    ]);
    return orNothing(
      input,
      'handelser',
      blocksOf(
        opening(input, 'handelser', incidents),
        keyFigures(input, ['I2', 'I3', 'I4', 'I5']),
        charts(input, 'I1'),
        table,
      ),
      incidents,
    );
  },
};

function notification(required: string | undefined, notified: string | undefined): string | undefined {
  if (notified !== undefined) return formatTime(notified);
  return required === 'Nej' ? 'Krävs inte' : required === 'Ja' ? 'Inte anmäld' : required;
}

/** 9.3.2 d 2 and d 4: measurements and objectives. */
export const measures: SectionDefinition = {
  key: 'matning',
  number: '4.3',
  title: 'Mätningar och mål',
  level: 2,
  write: (input) => {
    const year = String(input.records.settings.year);
    const rows = input.records.rows(measurements).filter(({ period }) => period?.startsWith(year));
    const table = tableOf(`Utfall ${year} mot mål`, rows, [
      { header: 'Id', width: 10, cell: ({ id }) => id },
      { header: 'Indikator', width: 34, cell: ({ indicator }) => indicator },
      { header: 'Period', width: 11, cell: ({ period }) => period },
      { header: 'Mål', width: 11, align: 'right', cell: ({ target, unit }) => quantity(target, unit) },
      { header: 'Utfall', width: 11, align: 'right', cell: ({ outcome, unit }) => quantity(outcome, unit) },
      {
        header: 'Målet nått',
        width: 12,
        cell: ({ outcome, target, direction }) => {
          if (outcome === undefined || target === undefined || direction === undefined) return undefined;
          const reached = direction === 'Högt är bra' ? outcome >= target : outcome <= target;
          return lit(reached ? 'Ja' : 'Nej', reached ? 'grön' : 'röd');
        },
      },
      { header: 'Källa', width: 16, cell: ({ source }) => source },
    ]);
    return orNothing(
      input,
      'matning',
      blocksOf(opening(input, 'matning', measurements), charts(input, 'M1'), table),
      measurements,
    );
  },
};

function quantity(value: number | undefined, unit: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (unit === '%') return value > 0 && value <= 1 ? formatShare(value) : `${formatNumber(value)} %`;
  return unit === undefined ? formatNumber(value, 2) : `${formatNumber(value, 2)} ${unit}`;
}

/** 9.3.2 d 3: audit results. */
export const auditSection: SectionDefinition = {
  key: 'granskningar',
  number: '4.4',
  title: 'Granskningar',
  level: 2,
  write: (input) => {
    const year = input.records.settings.year;
    const rows = input.records
      .rows(audits)
      .filter(({ auditYear, status }) => status === 'Öppen' || (auditYear ?? 0) >= year - 1);
    const table = tableOf(`Iakttagelser ${year - 1}–${year}, och äldre som är öppna`, rows, [
      { header: 'Id', width: 10, cell: ({ id }) => id },
      { header: 'Granskare', width: 17, cell: ({ auditor }) => auditor },
      { header: 'År', width: 7, cell: ({ auditYear }) => auditYear?.toString() },
      { header: 'Iakttagelse', width: 34, cell: ({ observation }) => observation },
      { header: 'Allvarlighet', width: 12, cell: ({ severity }) => severity },
      { header: 'Åtgärder', width: 12, cell: ({ actions }) => shownIds(input, actions) },
      { header: 'Status', width: 15, cell: ({ status }) => status && lit(status, status === 'Öppen' ? 'gul' : 'grön') },
    ]);
    return orNothing(
      input,
      'granskningar',
      blocksOf(opening(input, 'granskningar', audits), charts(input, 'G1'), table),
      audits,
    );
  },
};

/** Classification, the record of processing (GDPR art. 30) and impact assessments (art. 35). */
export const classificationSection: SectionDefinition = {
  key: 'klassning',
  number: '4.5',
  title: 'Informationsklassning, registerförteckning och konsekvensbedömningar',
  level: 2,
  write: (input) =>
    blocksOf(
      opening(input, 'klassning', informationClassification, processingRecord, impactAssessments),
      figureTable(input, 'Läget för klassning och register', ['C1', 'C3', 'C4', 'C5', 'C6', 'D1', 'D2', 'D3', 'D4']),
      charts(input, 'C2'),
    ),
};

export const trainingSection: SectionDefinition = {
  key: 'utbildning',
  number: '4.6',
  title: 'Utbildning',
  level: 2,
  write: (input) => {
    const { year, trainingTarget } = input.records.settings;
    const rows = input.records.rows(trainings).filter((row) => row.year === year);
    const table = tableOf(`Genomförda utbildningar ${year}`, rows, [
      { header: 'Utbildning', width: 34, cell: ({ training }) => training },
      { header: 'Målgrupp', width: 15, cell: ({ audience }) => audience },
      {
        header: 'Obligatorisk',
        width: 13,
        cell: ({ mandatory }) => (mandatory === undefined ? undefined : mandatory ? 'Ja' : 'Nej'),
      },
      { header: 'I målgruppen', width: 16, align: 'right', cell: ({ audienceSize }) => count(audienceSize) },
      { header: 'Genomförda', width: 13, align: 'right', cell: ({ completed }) => count(completed) },
      {
        header: 'Andel',
        width: 10,
        align: 'right',
        cell: ({ audienceSize, completed, mandatory }) => {
          if (audienceSize === undefined || completed === undefined || audienceSize === 0) return undefined;
          const share = Math.min(completed / audienceSize, 1);
          return mandatory ? lit(formatShare(share), share >= trainingTarget ? 'grön' : 'röd') : formatShare(share);
        },
      },
    ]);
    const goal =
      table &&
      paragraph(
        `Målet är att ${formatShare(trainingTarget)} av målgruppen har genomfört varje obligatorisk utbildning.`,
      );
    return orNothing(
      input,
      'utbildning',
      blocksOf(opening(input, 'utbildning', trainings), goal, charts(input, 'U1'), table),
      trainings,
    );
  },
};

const count = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : formatNumber(value, 0);

/** Ways of working: not that a routine exists but that its purpose is achieved. */
export const waysSection: SectionDefinition = {
  key: 'arbetssatt',
  number: '4.7',
  title: 'Arbetssätt och om deras syfte uppnås',
  level: 2,
  write: (input) => {
    const table = tableOf('Obligatoriska arbetssätt', input.records.rows(waysOfWorking), [
      { header: 'Arbetssätt', width: 24, cell: ({ way }) => way },
      { header: 'Enhet', width: 15, cell: ({ unit }) => unit },
      { header: 'Infört', width: 9, cell: ({ introduced }) => introduced },
      {
        header: 'Syftet uppnås',
        width: 13,
        cell: ({ purposeAchieved }) => purposeAchieved && lit(purposeAchieved, purposeLight[purposeAchieved]),
      },
      { header: 'Analys', width: 24, cell: ({ analysis }) => analysis },
      { header: 'Förslag', width: 21, cell: ({ proposal }) => proposal },
    ]);
    const intro =
      table &&
      paragraph(
        `Uppföljningen av de obligatoriska arbetssätten i ${input.records.settings.managementSystem} gäller inte om en rutin finns, utan om dess syfte uppnås. Där incidenter inte rapporteras är frågan varför.`,
      );
    return orNothing(
      input,
      'arbetssatt',
      blocksOf(opening(input, 'arbetssatt', waysOfWorking), intro, charts(input, 'W1'), table),
      waysOfWorking,
    );
  },
};

const purposeLight = { Ja: 'grön', Delvis: 'gul', Nej: 'röd', 'Ej bedömt': 'ingen' } as const;
