import type { Example } from '../example-row.ts';
import { planningActions } from './actions.ts';
import { planningDecisions, planningTexts } from './follow-up.ts';
import { planningSettings, planningUnits } from './settings.ts';
import {
  planningAudits,
  planningClassifications,
  planningExternalFactors,
  planningInterestedParties,
  planningRisks,
} from './surroundings.ts';

/**
 * The review that a social-services administration decided in December 2024: it plans 2025, with 2026 and 2027 as direction, and looks back
 * on 2024. The first of its kind there, so there are no earlier decisions and no figures of earlier years. Invented; roles instead of people.
 */
export const planningExample: Example = {
  content: {
    Inställningar: [planningSettings],
    Handlingsplan: planningActions,
    Informationsklassning: planningClassifications,
    Risker: planningRisks,
    Omvärld: planningExternalFactors,
    Intressenter: planningInterestedParties,
    Granskningar: planningAudits,
    Beslut: planningDecisions,
    Texter: planningTexts,
  },
  lists: new Map([['Enhet', planningUnits]]),
};
