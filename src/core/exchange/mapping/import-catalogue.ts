import type { SheetDefinition } from '../../schema/define-sheet.ts';
import type { ImportNames } from '../../schema/import-names.ts';
import { actionPlan } from '../../sheets/action-plan/columns.ts';
import { importNames as actionPlanNames } from '../../sheets/action-plan/import-names.ts';
import { annualWheel } from '../../sheets/annual-wheel/columns.ts';
import { importNames as annualWheelNames } from '../../sheets/annual-wheel/import-names.ts';
import { audits } from '../../sheets/audits/columns.ts';
import { importNames as auditNames } from '../../sheets/audits/import-names.ts';
import { decisions } from '../../sheets/decisions/columns.ts';
import { importNames as decisionNames } from '../../sheets/decisions/import-names.ts';
import { externalFactors } from '../../sheets/external-factors/columns.ts';
import { importNames as externalFactorNames } from '../../sheets/external-factors/import-names.ts';
import { impactAssessments } from '../../sheets/impact-assessments/columns.ts';
import { importNames as impactAssessmentNames } from '../../sheets/impact-assessments/import-names.ts';
import { incidents } from '../../sheets/incidents/columns.ts';
import { importNames as incidentNames } from '../../sheets/incidents/import-names.ts';
import { informationClassification } from '../../sheets/information-classification/columns.ts';
import { importNames as classificationNames } from '../../sheets/information-classification/import-names.ts';
import { interestedParties } from '../../sheets/interested-parties/columns.ts';
import { importNames as interestedPartyNames } from '../../sheets/interested-parties/import-names.ts';
import { measurements } from '../../sheets/measurements/columns.ts';
import { importNames as measurementNames } from '../../sheets/measurements/import-names.ts';
import { processingRecord } from '../../sheets/processing-record/columns.ts';
import { importNames as processingNames } from '../../sheets/processing-record/import-names.ts';
import { risks } from '../../sheets/risks/columns.ts';
import { importNames as riskNames } from '../../sheets/risks/import-names.ts';
import { securityMeasures } from '../../sheets/security-measures/columns.ts';
import { importNames as securityMeasureNames } from '../../sheets/security-measures/import-names.ts';
import { trainings } from '../../sheets/trainings/columns.ts';
import { importNames as trainingNames } from '../../sheets/trainings/import-names.ts';
import { waysOfWorking } from '../../sheets/ways-of-working/columns.ts';
import { importNames as wayOfWorkingNames } from '../../sheets/ways-of-working/import-names.ts';
import { foldText } from '../../workbook/text.ts';
import { ColumnNames, plain } from './name-score.ts';

/** One of our sheets as something that lists of other shapes can be taken in to. */
export interface ImportTarget {
  readonly definition: SheetDefinition;
  readonly columnNames: ColumnNames;
  /** Whether a tab's name, without years and the like, says that it is this sheet. */
  isNamed(tab: string): boolean;
}

/** The sheets that lists are taken in to, the likeliest first. */
export const importTargets: readonly ImportTarget[] = [
  target(actionPlan, actionPlanNames),
  target(informationClassification, classificationNames),
  target(processingRecord, processingNames),
  target(risks, riskNames),
  target(incidents, incidentNames),
  target(impactAssessments, impactAssessmentNames),
  target(audits, auditNames),
  target(decisions, decisionNames),
  target(trainings, trainingNames),
  target(measurements, measurementNames),
  target(annualWheel, annualWheelNames),
  target(waysOfWorking, wayOfWorkingNames),
  target(securityMeasures, securityMeasureNames),
  target(externalFactors, externalFactorNames),
  target(interestedParties, interestedPartyNames),
];

/** The target of this name; `undefined` = nothing is taken in there. */
export function importTargetNamed(name: string): ImportTarget | undefined {
  return importTargets.find(({ definition }) => foldText(definition.name) === foldText(name));
}

/** The names are made ready when first asked for: most runs take no lists in. */
function target(definition: SheetDefinition, names: ImportNames): ImportTarget {
  let columnNames: ColumnNames | undefined;
  let tabs: readonly string[] | undefined;
  return {
    definition,
    get columnNames() {
      columnNames ??= new ColumnNames(definition.columns, names);
      return columnNames;
    },
    isNamed: (tab) => {
      if (tab.length > 100) return false;
      tabs ??= [definition.name, ...names.sheet].map(plain);
      const bare = plain(tab.replace(/\.(?:csv|xlsx|xlsm|txt)$/i, '').replace(/(?:19|20)\d\d/g, ' '));
      return tabs.some((name) => name === bare || (name.length >= 5 && ` ${bare} `.includes(` ${name} `)));
    },
  };
}
