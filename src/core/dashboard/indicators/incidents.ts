import { cybersecurityActFact } from '../../facts/dated-facts.ts';
import { need } from '../../records/need.ts';
import type { Settings } from '../../records/settings/read-settings.ts';
import { incidents } from '../../sheets/incidents/columns.ts';
import { countWhere, type IndicatorDefinition } from '../define-indicator.ts';
import {
  countByQuarterAndType,
  countClocks,
  countHoursToReport,
  countNotified,
  countSilentUnits,
  internalHours,
  ofPeriod,
} from './incident-counts.ts';

const family = {
  family: 'Incidenter',
  ofYear: ({ followedUpYear }: Settings) => followedUpYear,
} as const;
const share = { unit: 'andel', polarity: 'högt är bra', aggregation: 'share' } as const;

export const incidentIndicators: readonly IndicatorDefinition[] = [
  {
    ...family,
    id: 'I1',
    title: 'Incidenter per kvartal och typ',
    definition: ({ periodFrom, periodTo }) =>
      `Antal incidenter som organisationen fick kännedom om under perioden ${periodFrom}–${periodTo}.`,
    unit: 'antal',
    polarity: 'neutral',
    aggregation: 'count',
    needs: [need(incidents, 'awareness', 'type')],
    count: countByQuarterAndType,
  },
  {
    ...family,
    ...share,
    id: 'I2',
    title: 'Personuppgiftsincidenter anmälda till IMY i tid',
    definition:
      'Andel av periodens anmälningspliktiga personuppgiftsincidenter som anmäldes till IMY inom 72 timmar från kännedom; anmälningar som ännu hinner göras i tid räknas inte med.',
    needs: [need(incidents, 'awareness', 'personalDataBreach', 'notificationRequired', 'notified')],
    count: countNotified,
  },
  {
    ...family,
    ...share,
    id: 'I3',
    title: 'Betydande incidenter rapporterade i tid',
    definition: `Andel av periodens betydande incidenter där tidig varning, incidentanmälan, lägesrapport och slutrapport enligt cybersäkerhetslagen har lämnats i tid. Rapporter som ännu hinner lämnas räknas inte med, och inte heller incidenter med kännedom före ${cybersecurityActFact.validFrom}.`,
    needs: [need(incidents, 'awareness', 'significantIncident', 'earlyWarning', 'incidentNotification', 'finalReport')],
    count: countClocks,
  },
  {
    ...family,
    id: 'I4',
    title: 'Tid till intern rapport (median)',
    definition:
      'Mediantiden i timmar från att periodens incidenter inträffade till att de rapporterades internt; målet är högst 24 timmar.',
    unit: 'timmar',
    polarity: 'lågt är bra',
    aggregation: 'median',
    target: () => internalHours,
    needs: [need(incidents, 'awareness', 'occurred', 'reportedInternally')],
    count: countHoursToReport,
  },
  {
    ...family,
    ...share,
    id: 'I5',
    title: 'Incidenter med rotorsak',
    definition: 'Andel av periodens incidenter där rotorsaken är angiven.',
    needs: [need(incidents, 'awareness', 'rootCause')],
    count: (records) => countWhere(ofPeriod(records), ({ rootCause }) => rootCause !== undefined),
  },
  {
    ...family,
    id: 'I6',
    title: 'Enheter utan rapporterad incident',
    definition: ({ periodFrom, periodTo }) =>
      `Antal enheter i listan Enhet som ingen incident har rapporterats från under perioden ${periodFrom}–${periodTo}. Det behöver inte betyda att inget har hänt.`,
    unit: 'antal',
    polarity: 'neutral',
    aggregation: 'given',
    needs: [need(incidents, 'awareness', 'unit')],
    count: countSilentUnits,
  },
];
