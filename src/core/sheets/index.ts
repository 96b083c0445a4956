import { lists } from '../records/lists/columns.ts';
import { settings } from '../records/settings/columns.ts';
import type { SheetDefinition } from '../schema/define-sheet.ts';
import { foldText } from '../workbook/text.ts';
import { actionPlan } from './action-plan/columns.ts';
import { annualWheel } from './annual-wheel/columns.ts';
import { audits } from './audits/columns.ts';
import { decisions } from './decisions/columns.ts';
import { externalFactors } from './external-factors/columns.ts';
import { impactAssessments } from './impact-assessments/columns.ts';
import { incidents } from './incidents/columns.ts';
import { informationClassification } from './information-classification/columns.ts';
import { interestedParties } from './interested-parties/columns.ts';
import { measurements } from './measurements/columns.ts';
import { processingRecord } from './processing-record/columns.ts';
import { isReadAgain } from './program-sheets.ts';
import { risks } from './risks/columns.ts';
import { securityMeasures } from './security-measures/columns.ts';
import { texts } from './texts/columns.ts';
import { trainings } from './trainings/columns.ts';
import { waysOfWorking } from './ways-of-working/columns.ts';

/** The sheets that people fill in, in workbook order. */
export const sheetDefinitions: readonly SheetDefinition[] = [
  settings,
  lists,
  actionPlan,
  informationClassification,
  processingRecord,
  impactAssessments,
  risks,
  externalFactors,
  interestedParties,
  incidents,
  audits,
  measurements,
  trainings,
  waysOfWorking,
  securityMeasures,
  annualWheel,
  decisions,
  texts,
];

/** Those of them that hold a record a row. */
export const recordSheets: readonly SheetDefinition[] = sheetDefinitions.filter(({ layout }) => layout === 'records');

const definitionByName: ReadonlyMap<string, SheetDefinition> = new Map(
  sheetDefinitions.map((definition) => [foldText(definition.name), definition]),
);

/** The sheet that a tab of this name is; `undefined` for a tab of people's own. */
export function definitionNamed(tab: string): SheetDefinition | undefined {
  return definitionByName.get(foldText(tab));
}

/** Whether a tab decides how the cells of others are read: settings or lists. */
export function isContextSheet(tab: string): boolean {
  const definition = definitionNamed(tab);
  return definition !== undefined && definition.layout !== 'records';
}

/** Whether the core reads a tab of this name: one that people fill in, or one of the program's own that it reads again. */
export function isReadSheet(tab: string): boolean {
  return definitionNamed(tab) !== undefined || isReadAgain(tab);
}
