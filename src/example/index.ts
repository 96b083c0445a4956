import { exampleActions } from './actions.ts';
import type { Example, ExampleRow } from './example-row.ts';
import {
  exampleAnnualWheel,
  exampleDecisions,
  exampleIncidents,
  exampleMeasurements,
  exampleTexts,
  exampleTrainings,
  exampleWaysOfWorking,
} from './follow-up.ts';
import { exampleHistory } from './history.ts';
import { exampleAssessments, exampleClassifications, exampleProcessings } from './information.ts';
import { exampleSecurityMeasures } from './security-measures.ts';
import { exampleSettings, exampleUnits } from './settings.ts';
import { exampleAudits, exampleExternalFactors, exampleInterestedParties, exampleRisks } from './surroundings.ts';
/**
 * The review of a social-services administration for 2025 with direction 2026–2027. Invented; roles instead of people. A few
 * rows have faults on purpose, so that the check has something to show. By tab name; of the settings, the one row has each value by its key.
 */
export const exampleContent: Readonly<Record<string, readonly ExampleRow[]>> = {
  Inställningar: [exampleSettings],
  Handlingsplan: exampleActions,
  Informationsklassning: exampleClassifications,
  Registerförteckning: exampleProcessings,
  Konsekvensbedömningar: exampleAssessments,
  Risker: exampleRisks,
  Omvärld: exampleExternalFactors,
  Intressenter: exampleInterestedParties,
  Incidenter: exampleIncidents,
  Granskningar: exampleAudits,
  Mätvärden: exampleMeasurements,
  Utbildningar: exampleTrainings,
  Arbetssätt: exampleWaysOfWorking,
  Säkerhetsåtgärder: exampleSecurityMeasures,
  Årshjul: exampleAnnualWheel,
  Beslut: exampleDecisions,
  Texter: exampleTexts,
};

/** A review that is held in November of its own year. */
export const yearExample: Example = {
  content: exampleContent,
  lists: new Map([['Enhet', exampleUnits]]),
  history: exampleHistory,
};

export { planningExample } from './planning/index.ts';
